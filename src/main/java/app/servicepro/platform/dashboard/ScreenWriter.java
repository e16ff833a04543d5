package app.servicepro.platform.dashboard;

import app.servicepro.platform.forms.FormView;
import app.servicepro.platform.i18n.Words;
import app.servicepro.platform.render.Templates;
import app.servicepro.platform.render.WordFunction;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Renders whole pages: one set of templates for each component, with its words first. */
final class ScreenWriter {
  private final Supplier<Words> words;
  private final DashboardAssets assets;
  private final Map<String, Templates> sets = new ConcurrentHashMap<>();

  ScreenWriter(Supplier<Words> words, DashboardAssets assets) {
    this.words = words;
    this.assets = assets;
  }

  /**
   * @param component whose words the template speaks
   * @param template its path below {@code templates/}
   */
  String write(String component, String template, ShellView shell, Object model, FormView form) {
    var set = sets.computeIfAbsent(component, this::templates);
    var locale = Locale.forLanguageTag(shell.language());
    if (!form.failed()) {
      return set.render(template, Map.of("page", model, "form", form, "shell", shell), locale);
    }
    var labels = new HashMap<String, String>();
    ScreenFunctions.gather(
        labels,
        () -> set.render(template, Map.of("page", model, "form", form, "shell", shell), locale));
    var known = form.labelled(labels);
    return set.render(template, Map.of("page", model, "form", known, "shell", shell), locale);
  }

  private Templates templates(String component) {
    return Templates.onClassPath(
        "templates",
        new WordFunction(words, List.of(component, "platform")),
        new ScreenFunctions(assets));
  }
}
