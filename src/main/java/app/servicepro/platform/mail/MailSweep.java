package app.servicepro.platform.mail;

import app.servicepro.platform.jobs.Recurring;
import app.servicepro.platform.mail.model.MailStore;
import app.servicepro.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Letters are kept for ninety days. */
@ApplicationScoped
public class MailSweep implements Recurring {
  private static final Duration KEPT = Duration.ofDays(90);

  @Inject private MailStore store;

  @Override
  public String name() {
    return "mail-sweep";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(12);
  }

  @Override
  public void run() {
    store.removeOlderThan(Time.now().minus(KEPT));
  }
}
