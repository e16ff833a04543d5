package app.servicepro.customers.web;

import app.servicepro.customers.CustomerSheet;
import app.servicepro.customers.PhoneNumber;
import app.servicepro.platform.forms.Form;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What somebody wrote about a customer. */
record CustomerForm(Form form, CustomerSheet sheet) {
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_PHONE = 40;
  private static final int LONGEST_EMAIL = 254;
  private static final int LONGEST_ADDRESS = 300;
  private static final int LONGEST_NOTE = 2000;

  static CustomerForm of(Form form, Collection<String> languages) {
    var sheet =
        new CustomerSheet(
            form.text("name", LONGEST_NAME),
            phone(form),
            email(form),
            some(form.optionalLines("address", LONGEST_ADDRESS)),
            form.choice("language", languages),
            some(form.optionalLines("note", LONGEST_NOTE)));
    return new CustomerForm(form, sheet);
  }

  private static @Nullable String phone(Form form) {
    var typed = form.optional("phone", LONGEST_PHONE);
    var number = PhoneNumber.international(typed);
    if (!typed.isEmpty() && number.isEmpty()) {
      form.problem("phone", "customers.problem.phone");
    }
    return number.orElse(null);
  }

  private static @Nullable String email(Form form) {
    return form.optional("email", LONGEST_EMAIL).isEmpty() ? null : form.email("email");
  }

  private static @Nullable String some(String text) {
    return text.isEmpty() ? null : text;
  }
}
