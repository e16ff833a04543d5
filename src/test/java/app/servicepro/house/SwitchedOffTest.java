package app.servicepro.house;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.house.rules.Source;
import app.servicepro.house.rules.SwitchedOff;
import java.util.List;
import org.junit.jupiter.api.Test;

class SwitchedOffTest {
  @Test
  void everyTestRuns() {
    assertThat(SwitchedOff.faults(Source.below(".java", "src/test/java"))).isEmpty();
  }

  @Test
  void aPlantedSwitchIsSeen() {
    var test = new Source("ATest.java", "  @Test\n  @" + "Disabled(\"later\")\n  void a() {}\n");

    assertThat(SwitchedOff.faults(List.of(test))).containsExactly("ATest.java:2 is switched off");
  }
}
