package app.servicepro.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LadderTest {
  @Test
  @DisplayName("M5 the widths follow from the picture’s own")
  void widths() {
    assertThat(Ladder.widths(2560)).containsExactly(320, 640, 960, 1280, 1920, 2560);
    assertThat(Ladder.widths(1000)).containsExactly(320, 640, 960, 1000);
    assertThat(Ladder.widths(320)).containsExactly(320);
    assertThat(Ladder.widths(7)).containsExactly(7);
    assertThat(Ladder.has(1000, 960)).isTrue();
    assertThat(Ladder.has(1000, 1280)).isFalse();
    assertThat(Ladder.has(7, 320)).isTrue();
    assertThat(Ladder.usual(2560)).isEqualTo(960);
    assertThat(Ladder.usual(500)).isEqualTo(500);
  }
}
