package app.servicepro.identity.entry;

import app.servicepro.identity.model.SessionStore;
import app.servicepro.identity.model.TokenStore;
import app.servicepro.platform.jobs.Recurring;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Forgets links that are too old, sessions that are over, and tries of three months ago. */
@ApplicationScoped
public class PeopleSweep implements Recurring {
  @Inject private TokenStore tokens;
  @Inject private SessionStore sessions;

  @Override
  public String name() {
    return "people-sweep";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(6);
  }

  @Override
  public void run() {
    tokens.sweep();
    sessions.sweep();
  }
}
