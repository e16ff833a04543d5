package app.servicepro.identity.entry;

import app.servicepro.platform.Settings;
import app.servicepro.platform.mail.Letter;
import app.servicepro.platform.mail.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The letters of this component: words {@code mail.<name>.…} in its bundle. */
@ApplicationScoped
public class Letters {
  private static final String BUNDLE = "identity";

  @Inject private Mail mail;
  @Inject private Settings settings;

  /**
   * Goes out when the current transaction is committed.
   *
   * @param path below the dashboard's address, for the button; null without one
   */
  public void send(
      String name, String to, String locale, Map<String, String> words, @Nullable String path) {
    var link = path == null ? null : settings.origin("app." + settings.baseDomain()) + path;
    mail.send(new Letter(to, locale, BUNDLE, name, words, link));
  }
}
