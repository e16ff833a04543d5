package app.servicepro.identity.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.identity.Refusal;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PasswordJudgeTest {
  private static final int PLACES = Runtime.getRuntime().availableProcessors();

  private final PasswordJudge judge = new PasswordJudge(Duration.ofSeconds(20));

  @Test
  @DisplayName(
      "I1 a password fits its own hash and no other; the same one is kept differently each time")
  void fits() {
    var kept = judge.hash("seven blue kettles");

    assertTrue(judge.judge("seven blue kettles", kept).right());
    assertFalse(judge.judge("seven blue kettle", kept).right());
    assertFalse(judge.judge("seven blue kettles", null).right());
    assertFalse(kept.equals(judge.hash("seven blue kettles")));
  }

  @Test
  @DisplayName("I1 the same letters count, however a keyboard makes them")
  void letters() {
    var kept = judge.hash("ma\u00f1ana por la tarde");

    assertTrue(judge.judge("man\u0303ana por la tarde", kept).right());
  }

  @Test
  @DisplayName("I1 a hash made with weaker figures still fits, and is said to be outdated")
  void outdated() {
    var weak = Argon2.of("seven blue kettles", 8192, 1).toString();

    var verdict = judge.judge("seven blue kettles", weak);

    assertTrue(verdict.right());
    assertTrue(verdict.outdated());
    assertFalse(judge.judge("seven blue kettles", judge.hash("seven blue kettles")).outdated());
  }

  @Test
  @DisplayName("I1 however many come, no more than two for each core are judged at once")
  void fewAtOnce() {
    var now = new AtomicInteger();
    var most = new AtomicInteger();

    try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 20 * PLACES; i++) {
        crowd.execute(() ->
            judge.alone(() -> {
              most.accumulateAndGet(now.incrementAndGet(), Math::max);
              sleep(5);
              return now.decrementAndGet();
            }));
      }
    }

    assertEquals(PLACES, most.get());
  }

  @Test
  @DisplayName("I1 whoever would wait too long is told that we are busy")
  void busy() throws InterruptedException {
    var impatient = new PasswordJudge(Duration.ofMillis(20));
    var inside = new CountDownLatch(PLACES);
    var done = new CountDownLatch(1);
    try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < PLACES; i++) {
        crowd.execute(() -> impatient.alone(() -> waiting(inside, done)));
      }
      inside.await();

      var refusal = assertThrows(Refusal.class, () -> impatient.hash("late"));

      assertEquals(Refusal.Reason.BUSY, refusal.reason());
      done.countDown();
    }
  }

  private static boolean waiting(CountDownLatch inside, CountDownLatch done) {
    inside.countDown();
    try {
      done.await();
      return true;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void sleep(int millis) {
    try {
      Thread.sleep(Duration.ofMillis(millis));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
