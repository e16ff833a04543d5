package app.servicepro.platform.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.servicepro.platform.time.Time;
import app.servicepro.support.InServer;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is left of double submits. */
class OnceIT extends InServer {
  @Inject private Once once;

  private final AtomicInteger done = new AtomicInteger();

  private String work() {
    return "/dashboard?done=" + done.incrementAndGet();
  }

  @Test
  void theSameFormIsDoneOnceAndLeadsToTheSamePlace() {
    var id = Time.newId().toString();

    var first = once.place(id, this::work);
    var second = once.place(id, this::work);

    assertEquals("/dashboard?done=1", first);
    assertEquals(first, second);
    assertEquals(1, done.get());
  }

  @Test
  void sentFromSixteenHandsAtOnceItIsDoneOnce() throws Exception {
    var id = Time.newId().toString();
    var places = new ArrayList<Future<String>>();
    Callable<String> send = () -> once.place(id, this::slowly);

    try (var hands = Executors.newFixedThreadPool(16)) {
      for (int i = 0; i < 16; i++) {
        places.add(hands.submit(send));
      }
    }

    for (var place : places) {
      assertEquals("/dashboard?done=1", place.get());
    }
    assertEquals(1, done.get());
  }

  private String slowly() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return work();
  }

  @Test
  void whatFailedMayBeTriedAgain() {
    var id = Time.newId().toString();

    assertThrows(RuntimeException.class, () -> once.place(id, this::refused));

    assertEquals("/dashboard?done=1", once.place(id, this::work));
  }

  private String refused() {
    throw new IllegalStateException("refused");
  }

  @Test
  void withoutAnIdItIsSimplyDone() {
    once.place("", this::work);
    once.place("", this::work);

    assertEquals(2, done.get());
  }

  @Test
  void afterADayAFormIsForgotten() {
    var id = Time.newId().toString();
    once.place(id, this::work);

    forgetAfter(Duration.ofHours(23));
    assertEquals("/dashboard?done=1", once.place(id, this::work));
    forgetAfter(Duration.ofHours(25));

    assertEquals("/dashboard?done=2", once.place(id, this::work));
  }

  private void forgetAfter(Duration duration) {
    Time.use(Clock.offset(Clock.systemUTC(), duration));
    try {
      once.forget();
    } finally {
      Time.use(Clock.systemUTC());
    }
  }
}
