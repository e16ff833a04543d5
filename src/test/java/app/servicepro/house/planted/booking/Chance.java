package app.servicepro.house.planted.booking;

import java.time.Clock;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/** Asks the machine four times, and once politely. */
public class Chance {
  private final Random random = new Random(7);
  private final Supplier<UUID> ids = UUID::randomUUID;

  public String all() {
    return random.nextInt() + ids.get().toString() + Instant.now() + System.currentTimeMillis();
  }

  public Instant told(Clock clock) {
    return Instant.now(clock);
  }
}
