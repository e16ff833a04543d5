package app.servicepro.themes;

import app.servicepro.platform.content.BrokenContent;
import app.servicepro.platform.i18n.Words;
import app.servicepro.themes.lint.FactRules;
import app.servicepro.themes.lint.FileRules;
import app.servicepro.themes.lint.StyleRules;
import app.servicepro.themes.lint.TemplateRules;
import app.servicepro.themes.lint.ThemeFolder;
import app.servicepro.themes.model.ThemeReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** Judges a theme for whoever writes one: everything that is wrong, not only the first of it. */
public final class ThemeLint {
  private ThemeLint() {}

  /**
   * What is wrong with a theme, one line each: file, line, reason. A theme that cannot be read at
   * all has that one fault; the rest shows once it can.
   *
   * @param themes the folder of all themes, its parent's among them
   */
  public static List<String> faults(Path themes, String id, Supplier<Words> words) {
    Theme theme;
    try {
      theme = new ThemeReader(themes, words).read(id);
    } catch (BrokenContent e) {
      return List.of(String.valueOf(e.getMessage()));
    }
    var folder = ThemeFolder.read(themes, id);
    var sheet = Objects.requireNonNull(theme.assets().get(theme.look().stylesheet()));
    var faults = new ArrayList<>(FileRules.faults(folder));
    faults.addAll(FactRules.faults(folder, theme));
    faults.addAll(TemplateRules.faults(folder, theme.sections()));
    faults.addAll(StyleRules.faults(folder, new String(sheet.plain(), StandardCharsets.UTF_8)));
    return faults;
  }
}
