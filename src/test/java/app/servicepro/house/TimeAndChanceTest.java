package app.servicepro.house;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.house.rules.Classes;
import app.servicepro.house.rules.TimeAndChance;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TimeAndChanceTest {
  @Test
  void onlyTheGroundAsksTheMachine() {
    var allowed = Set.of("app.servicepro.platform.time", "app.servicepro.platform.run");

    assertThat(TimeAndChance.faults(Classes.MAIN, allowed)).isEmpty();
  }

  @Test
  void plantedQuestionsAreSeen() {
    var who = "app.servicepro.house.planted.booking.Chance uses ";

    assertThat(TimeAndChance.faults(Classes.PLANTED, Set.of()))
        .containsExactly(
            who + "java.lang.System.currentTimeMillis",
            who + "java.time.Instant.now",
            who + "java.util.Random.<init>",
            who + "java.util.UUID.randomUUID");
  }

  @Test
  void anAllowedPackageMayAsk() {
    var allowed = Set.of("app.servicepro.house.planted.booking");

    assertThat(TimeAndChance.faults(Classes.PLANTED, allowed)).isEmpty();
  }
}
