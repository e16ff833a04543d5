package app.servicepro.identity.web;

import app.servicepro.identity.Passwords;
import app.servicepro.platform.forms.Form;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The field in which somebody chooses a password. */
@ApplicationScoped
public class NewPassword {
  @Inject private Passwords passwords;

  /**
   * @param about what others know of her: name, address
   */
  public String read(Form form, String field, String... about) {
    var password = form.password(field);
    if (!password.isEmpty()) {
      passwords.fault(password, about).ifPresent(key -> form.problem(field, key));
    }
    return password;
  }
}
