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

  /** A new id; later ones sort behind earlier ones (RFC 9562, UUID version 7). */
  public static UUID newId() {
    var random = UUID.randomUUID();
    long time = now().toEpochMilli() << 16;
    long version = 0x7000 | (random.getMostSignificantBits() & 0xfff);
    return new UUID(time | version, random.getLeastSignificantBits());
  }
}
