package app.servicepro.platform.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.platform.time.Time;
import app.servicepro.support.Db;
import app.servicepro.support.InServer;
import app.servicepro.support.Within;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LimitsIT extends InServer {
  private static final Duration HOUR = Duration.ofHours(1);

  @Inject private Limits limits;
  @Inject private LimitsSweep sweep;
  @Inject private UserTransaction transaction;

  private final String key = "test " + Time.newId();

  @Test
  @DisplayName("K2 of 64 tries at once exactly the burst is let through")
  void exactlyTheBurst() throws Exception {
    Callable<Boolean> attempt = () -> limits.take(key, 10, HOUR);

    try (var people = Executors.newFixedThreadPool(64)) {
      var tries = people.invokeAll(Stream.generate(() -> attempt).limit(64).toList());

      assertEquals(10, tries.stream().filter(Future::resultNow).count());
    }
  }

  @Test
  @DisplayName("K2 what was refused is let through when its share of the time is over")
  void restedAgain() throws Exception {
    var second = Duration.ofSeconds(1);
    IntStream.range(0, 4).forEach(i -> assertTrue(limits.take(key, 4, second)));
    assertFalse(limits.take(key, 4, second));
    var pause = limits.pause(key, 4, second);

    assertTrue(pause.isPositive() && pause.toMillis() <= 250, pause::toString);
    assertTrue(Within.seconds(0.5, () -> limits.take(key, 4, second)));
    assertFalse(limits.take(key, 4, second));
  }

  @Test
  @DisplayName("K2 who has tries left need not wait, and who never tried has all of them")
  void nothingToWaitFor() {
    assertEquals(Duration.ZERO, limits.pause(key, 2, HOUR));
    assertTrue(limits.take(key, 2, HOUR));
    assertEquals(Duration.ZERO, limits.pause(key, 2, HOUR));
    assertTrue(limits.take(key, 2, HOUR));

    var pause = limits.pause(key, 2, HOUR);

    assertTrue(pause.toMinutes() == 29 || pause.toMinutes() == 30, pause::toString);
  }

  @Test
  @DisplayName("K2 one key's tries are not another's, however long and alike they are")
  void eachKeyForItself() {
    var one = key + "a".repeat(5_000);
    var other = key + "a".repeat(4_999) + "b";

    assertTrue(limits.take(one, 1, HOUR));
    assertTrue(limits.take(other, 1, HOUR));
    assertFalse(limits.take(one, 1, HOUR));
  }

  @Test
  @DisplayName("K2 a use case that is rolled back has been tried all the same")
  void rolledBackCounts() throws Exception {
    transaction.begin();
    assertTrue(limits.take(key, 1, HOUR));
    transaction.rollback();

    assertFalse(limits.take(key, 1, HOUR));
  }

  @Test
  @DisplayName("K2 forgotten tries leave all of them")
  void forgotten() {
    assertTrue(limits.take(key, 1, HOUR));

    limits.forget(key);

    assertTrue(limits.take(key, 1, HOUR));
  }

  @Test
  @DisplayName("K2 only keys that are fully rested are swept")
  void sweptWhenRested() throws Exception {
    var tired = key + " tired";
    limits.take(key, 1, Duration.ofMillis(1));
    limits.take(tired, 1, HOUR);
    Thread.sleep(5);

    sweep.run();

    assertEquals("0", rows(key));
    assertEquals("1", rows(tired));
  }

  private static String rows(String key) throws SQLException {
    try (var owner = Db.owner()) {
      return Db.column(owner, "select count(*) from platform.rate where key = ?", key).getFirst();
    }
  }
}
