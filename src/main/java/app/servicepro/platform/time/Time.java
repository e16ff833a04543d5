package app.servicepro.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** The only place that asks for the time or for chance; tests put a clock of their own here. */
public final class Time {
  private static volatile Clock clock = Clock.systemUTC();

  private Time() {}

  public static Instant now() {
    return clock.instant();
  }

  /** For tests: every later {@link #now()} asks this clock. */
  public static void use(Clock other) {
    clock = other;
  }

  public static UUID newId() {
    return UUID.randomUUID();
  }
}
