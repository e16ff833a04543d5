package app.servicepro.customers.web;

import app.servicepro.customers.CustomerFacts;
import app.servicepro.platform.dashboard.Viewer;
import app.servicepro.platform.forms.Option;
import app.servicepro.platform.i18n.Language;
import app.servicepro.platform.tenancy.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Pages of one customer in the viewer's language. */
@ApplicationScoped
public class CustomerWords {
  @Inject private Language language;
  @Inject private Clocks clocks;

  CustomerPage blank() {
    return CustomerPage.empty(Viewer.required().locale(), options());
  }

  CustomerPage page(CustomerFacts customer) {
    var since = clocks.moments(Viewer.required().locale()).day(customer.since());
    return CustomerPage.of(customer, since, options());
  }

  /** What letters can be written in. */
  List<String> languages() {
    var locales = language.words().locales();
    return locales.tags().stream().filter(tag -> locales.get(tag).complete()).toList();
  }

  private List<Option> options() {
    var locale = Viewer.required().locale();
    return languages().stream()
        .map(tag -> Option.of(tag, language.text(locale, "customers", "language." + tag, Map.of())))
        .toList();
  }
}
