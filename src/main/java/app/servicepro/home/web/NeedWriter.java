package app.servicepro.home.web;

import app.servicepro.home.Tasks;
import app.servicepro.platform.dashboard.NextStep;
import app.servicepro.platform.dashboard.Viewer;
import app.servicepro.platform.i18n.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts what is next into the viewer's words. */
@ApplicationScoped
public class NeedWriter {
  @Inject private Tasks tasks;
  @Inject private Language language;

  List<HomePage.Need> needs(Viewer viewer) {
    return tasks.next(viewer).stream().map(step -> need(step, viewer.locale())).toList();
  }

  private HomePage.Need need(NextStep step, String locale) {
    var key = "step." + step.name();
    var urgency = "home.urgency." + step.urgency().name().toLowerCase(Locale.ROOT);
    return new HomePage.Need(
        language.text(locale, "home", urgency, Map.of()),
        language.text(locale, "home", urgency + ".is", Map.of()),
        language.text(locale, step.component(), key + ".title", step.words()),
        language.text(locale, step.component(), key + ".text", step.words()),
        language.text(locale, step.component(), key + ".action", step.words()),
        step.path(),
        step.posts());
  }
}
