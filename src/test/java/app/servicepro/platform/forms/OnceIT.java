package app.servicepro.platform.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    assertThat(first).isEqualTo("/dashboard?done=1").isEqualTo(second);
    assertThat(done).hasValue(1);
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
      assertThat(place.get()).isEqualTo("/dashboard?done=1");
    }
    assertThat(done).hasValue(1);
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

    assertThatThrownBy(() -> once.place(id, this::refused)).isInstanceOf(RuntimeException.class);

    assertThat(once.place(id, this::work)).isEqualTo("/dashboard?done=1");
  }

  private String refused() {
    throw new IllegalStateException("refused");
  }

  @Test
  void withoutAnIdItIsSimplyDone() {
    once.place("", this::work);
    once.place("", this::work);

    assertThat(done).hasValue(2);
  }

  @Test
  void afterADayAFormIsForgotten() {
    var id = Time.newId().toString();
    once.place(id, this::work);

    once.forget();
    assertThat(once.place(id, this::work)).isEqualTo("/dashboard?done=1");
    Time.use(Clock.offset(Clock.systemUTC(), Duration.ofHours(25)));
    try {
      once.forget();
    } finally {
      Time.use(Clock.systemUTC());
    }

    assertThat(once.place(id, this::work)).isEqualTo("/dashboard?done=2");
  }
}
