package app.servicepro.templates.web;

import app.servicepro.platform.dashboard.Viewer;
import app.servicepro.platform.forms.Form;
import app.servicepro.platform.i18n.Language;
import app.servicepro.platform.stencil.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Says a fault in the viewer's language. */
@ApplicationScoped
public class FaultWords {
  private static final String BUNDLE = "templates";

  @Inject private Language language;

  /** What is wrong, and what there is instead. */
  String of(Fault fault) {
    var said = text(fault.key(), fault.words());
    return fault.hint() == null ? said : said + " " + text(fault.hint(), fault.words());
  }

  /** Puts it beside the field, with its place. */
  void tell(Form form, String field, Fault fault) {
    form.problem(
        field,
        "problem.at",
        Map.of("line", fault.line(), "column", fault.column(), "text", of(fault)));
  }

  private String text(String key, Map<String, ?> words) {
    return language.text(Viewer.required().locale(), BUNDLE, key, words);
  }
}
