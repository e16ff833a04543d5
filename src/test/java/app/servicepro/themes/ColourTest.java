package app.servicepro.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Contrast as WCAG 2.2 defines it (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio), for sRGB
 * colours whose OKLCH form and relative luminance are known.
 */
class ColourTest {
  private static final Colour WHITE = Colour.parse("oklch(1 0 0)");
  private static final Colour BLACK = Colour.parse("oklch(0 0 0)");

  @Test
  @DisplayName("T5 white and black have the greatest contrast, 21 to 1, a colour and itself 1 to 1")
  void ends() {
    assertThat(WHITE.contrast(BLACK)).isEqualTo(21, within(0.001));
    assertThat(BLACK.contrast(WHITE)).isEqualTo(21, within(0.001));
    assertThat(WHITE.contrast(WHITE)).isEqualTo(1, within(0.001));
  }

  @ParameterizedTest
  @DisplayName("T5 known colours have the contrast with white that WCAG gives their sRGB values")
  @CsvSource({
    "#ff0000, oklch(0.62796 0.25768 29.234), 3.998",
    "#00ff00, oklch(0.86644 0.29483 142.495), 1.372",
    "#0000ff, oklch(0.45201 0.31321 264.052), 8.592",
    "#767676, oklch(0.56568 0 0), 4.542",
    "#777777, oklch(0.56891 0 0), 4.478",
    "#2563eb, oklch(0.5461 0.2152 262.88), 5.168",
    "#808080, oklch(59.987% 0 0), 3.949"
  })
  void againstWhite(String srgb, String oklch, double contrast) {
    assertThat(Colour.parse(oklch).contrast(WHITE)).as(srgb).isEqualTo(contrast, within(0.02));
    assertThat(1.05 / (luminance(srgb) + 0.05))
        .as("by the definition")
        .isEqualTo(contrast, within(0.001));
  }

  @Test
  void aColourOutsideOfSrgbIsClipped() {
    assertThat(Colour.parse("oklch(1 0.4 150)").luminance()).isBetween(0.0, 1.0);
    assertThat(Colour.parse("oklch(1.5 0 0)").luminance()).isEqualTo(1, within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#fff",
        "white",
        "oklch(1 0)",
        "oklch(1 0 0 / .5)",
        "oklch(a 0 0)",
        "oklch(from red l c h)",
        ""
      })
  void anythingButAnOpaqueColourIsRefused(String css) {
    assertThatThrownBy(() -> Colour.parse(css))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not an opaque oklch() colour: " + css);
  }

  @ParameterizedTest
  @DisplayName("T7 hex is read, kept as oklch() and comes back as the same hex")
  @ValueSource(
      strings = {"#2563eb", "#000000", "#ffffff", "#ff0000", "#00ff00", "#0b1f3a", "#facc15"})
  void thereAndBack(String hex) {
    var colour = Colour.typed(hex).orElseThrow();

    assertThat(colour.hex()).isEqualTo(hex);
    assertThat(Colour.parse(colour.css())).isEqualTo(colour);
  }

  @Test
  @DisplayName("T7 what sRGB does not have keeps its lightness and hue and loses chroma")
  void clipped() {
    var loud = Colour.typed("oklch(.7 .4 145)").orElseThrow();

    assertThat(loud.lightness()).isEqualTo(.7);
    assertThat(loud.hue()).isEqualTo(145);
    assertThat(loud.chroma()).isBetween(.15, .25);
    assertThat(loud.css()).matches("oklch\\(0\\.7 0\\.\\d+ 145\\)");
  }

  @ParameterizedTest
  @DisplayName("T7 what is no colour is none")
  @ValueSource(
      strings = {
        "",
        "red",
        "#12",
        "#1234567",
        "rgb(1,2,3)",
        "oklch(1 0 0);}*{",
        "oklch(1..2 0 0)",
        "oklch(.5 .1 20 / .5)",
        "url(x)",
        "var(--x)",
        "#ggg",
        "oklch(. . .)"
      })
  void noColour(String text) {
    assertThat(Colour.typed(text)).isEmpty();
  }

  /** WCAG 2.2, relative luminance. */
  private static double luminance(String srgb) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double part = Integer.parseInt(srgb.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }
    return sum;
  }
}
