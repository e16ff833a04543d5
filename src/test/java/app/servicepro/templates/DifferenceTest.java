package app.servicepro.templates;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DifferenceTest {
  @Test
  void linesOfBothAreTold() {
    var lines = Difference.of("a\nb\nc\n", "a\nx\nc\nd");

    assertThat(lines)
        .extracting(l -> l.mark() + l.text())
        .containsExactly(" a", "-b", "+x", " c", "+d");
  }

  @Test
  void theSameTextDiffersInNothing() {
    assertThat(Difference.of("a\nb", "a\nb\n")).isEmpty();
  }

  @Test
  void textsThatAreTooLongAreNotCompared() {
    assertThat(Difference.of("a\n".repeat(700), "b")).isEmpty();
  }
}
