package app.servicepro.platform.mail;

import app.servicepro.platform.Settings;
import app.servicepro.platform.mail.outbox.LocalOutbox;
import app.servicepro.platform.mail.smtp.SmtpTransport;
import app.servicepro.platform.mail.spi.MailTransport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who takes the letters, by what the operator has set. */
@ApplicationScoped
class Transports {
  @Inject private Settings settings;

  MailTransport current() {
    return settings.smtp().<MailTransport>map(SmtpTransport::new).orElseGet(LocalOutbox::new);
  }
}
