package app.servicepro.platform.forms;

import app.servicepro.platform.jobs.Recurring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Forgets forms that nobody will send again. */
@ApplicationScoped
public class OnceSweep implements Recurring {
  @Inject private Once once;

  @Override
  public String name() {
    return "once-sweep";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public void run() {
    once.forget();
  }
}
