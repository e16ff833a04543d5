package app.servicepro.pages.own;

import app.servicepro.platform.i18n.Words;
import app.servicepro.platform.stencil.Faulty;
import app.servicepro.platform.stencil.Scene;
import app.servicepro.platform.stencil.Stencil;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.themes.OwnSections;
import app.servicepro.themes.Section;
import app.servicepro.themes.Theme;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Prints the sections that a site has templates of its own for. One that fails is printed by what
 * last worked, else by the theme: a visitor never sees an error.
 */
final class OwnPrinter implements OwnSections {
  private static final System.Logger LOG = System.getLogger(OwnPrinter.class.getName());

  private final Stencils stencils;
  private final Map<String, Stencil> own;
  private final Theme theme;
  private final Words words;
  private final String language;
  private final Map<String, Object> around;

  /**
   * @param around {@code site} and {@code page}
   */
  OwnPrinter(
      Stencils stencils,
      Map<String, Stencil> own,
      Theme theme,
      Words words,
      String language,
      Map<String, Object> around) {
    this.stencils = stencils;
    this.own = own;
    this.theme = theme;
    this.words = words;
    this.language = language;
    this.around = around;
  }

  @Override
  public @Nullable String html(Section section) {
    var stencil = own.get(section.type());
    if (stencil == null) {
      return null;
    }
    try {
      var html = stencil.print(scene(section), section.id());
      stencils.worked(theme, section.type(), stencil);
      return html;
    } catch (Faulty e) {
      LOG.log(
          System.Logger.Level.WARNING,
          "TEMPLATE-FAILED tenant="
              + Tenancy.required()
              + " template="
              + theme.id()
              + "/"
              + section.type()
              + " "
              + e.getMessage());
      return instead(section, stencil);
    }
  }

  private @Nullable String instead(Section section, Stencil failed) {
    var good = stencils.good(theme, section.type());
    if (good == null || good == failed) {
      return null;
    }
    try {
      return good.print(scene(section), section.id());
    } catch (Faulty e) {
      return null;
    }
  }

  private Scene scene(Section section) {
    var values = new HashMap<String, Object>(around);
    values.put("section", section);
    return new Scene(
        values,
        Locale.forLanguageTag(language),
        this::word,
        (snippet, given) -> {
          var model = new HashMap<String, @Nullable Object>(values);
          model.putAll(given);
          return theme.snippet(snippet, model, language);
        });
  }

  private String word(String key, Map<String, Object> arguments) {
    for (var id : theme.lineage()) {
      if (words.has("themes/" + id, key)) {
        return words.text(language, "themes/" + id, key, arguments);
      }
    }
    return "";
  }
}
