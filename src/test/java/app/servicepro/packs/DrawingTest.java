package app.servicepro.packs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DrawingTest {
  private static final Drawing WALL =
      new Drawing(
          " viewBox=\"0 0 2 1\"",
          "<path id=\"hero-wall\" fill=\"#fff\"/><path id=\"hero-wall-2\"/>"
              + "<use href=\"#hero-wall\" mask=\"url(#hero-wall-2)\"/>",
          2,
          1);

  @Test
  @DisplayName("P3 a drawing stands twice on a page, each with ids of its own")
  void apart() {
    var other = WALL.apart("-b");

    assertThat(other.inner())
        .isEqualTo(
            "<path id=\"hero-wall-b\" fill=\"#fff\"/><path id=\"hero-wall-2-b\"/>"
                + "<use href=\"#hero-wall-b\" mask=\"url(#hero-wall-2-b)\"/>");
    assertThat(new Drawing("", "<path/>", 1, 1).apart("-b").inner()).isEqualTo("<path/>");
  }
}
