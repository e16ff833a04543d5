package app.servicepro.identity.web;

import app.servicepro.identity.Passwords;
import app.servicepro.platform.forms.Form;
import app.servicepro.platform.i18n.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Fields that several forms of this component have. */
@ApplicationScoped
public class Fields {
  @Inject private Passwords passwords;
  @Inject private Language language;

  /**
   * Somebody chooses a password.
   *
   * @param about what others know of her: name, address
   */
  public String newPassword(Form form, String field, String... about) {
    var password = form.password(field);
    if (!password.isEmpty()) {
      passwords.fault(password, about).ifPresent(key -> form.problem(field, key));
    }
    return password;
  }

  /** The language of the page that she sees, in a hidden field; letters are written in it. */
  String language(Form form) {
    return form.choice("language", language.words().locales().tags());
  }
}
