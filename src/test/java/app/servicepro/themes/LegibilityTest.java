package app.servicepro.themes;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.support.Content;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LegibilityTest {
  private static final Content CONTENT = Content.read(Path.of("."));

  static Stream<Palette> shipped() {
    return CONTENT.themes().values().stream().flatMap(theme -> theme.palettes().stream());
  }

  @ParameterizedTest
  @MethodSource("shipped")
  @DisplayName("T5 every shipped palette can be read and needs no mending")
  void shippedPalettes(Palette palette) {
    assertThat(Legibility.measure(palette)).hasSize(16).allMatch(Legibility.Measure::passes);
    assertThat(Legibility.mended(palette)).isEmpty();
  }

  @Test
  @DisplayName("T7 the suggestion has the same hue, passes, and nothing nearer does")
  void nearest() {
    var white = new Legibility.Ground(Colour.parse("oklch(1 0 0)"), Legibility.TEXT);
    var yellow = Colour.typed("#facc15").orElseThrow();

    var mended = Legibility.nearest(yellow, List.of(white)).orElseThrow();

    assertThat(mended.hue()).isEqualTo(yellow.hue());
    assertThat(mended.contrast(white.colour())).isBetween(4.5, 4.56);
    var nearer = mended.withLightness(mended.lightness() + 0.002);
    assertThat(nearer.contrast(white.colour())).isLessThan(4.5);
  }

  @Test
  @DisplayName("T7 what passes is its own suggestion; what no lightness can mend has none")
  void ends() {
    var black = new Legibility.Ground(Colour.parse("oklch(0 0 0)"), Legibility.TEXT);
    var white = new Legibility.Ground(Colour.parse("oklch(1 0 0)"), Legibility.TEXT);
    var strict = new Legibility.Ground(Colour.parse("oklch(.5 0 0)"), 19);
    var ink = Colour.parse("oklch(.2 .02 260)");

    assertThat(Legibility.nearest(ink, List.of(white))).contains(ink);
    assertThat(Legibility.nearest(ink, List.of(white, black))).isPresent();
    assertThat(Legibility.nearest(ink, List.of(strict))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  @DisplayName("T7 whatever front colours are chosen, the mended palette can be read")
  void mended(Palette palette) {
    var random = new Random(palette.id().hashCode());
    for (int i = 0; i < 30; i++) {
      var chosen =
          palette.with(
              Map.of(
                  "text", pair(random),
                  "muted", pair(random),
                  "primary", pair(random),
                  "on-primary", pair(random),
                  "accent", pair(random)));

      var mended = chosen.with(Legibility.mended(chosen));

      assertThat(Legibility.measure(mended)).allMatch(Legibility.Measure::passes);
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  @DisplayName("T8 one colour gives button, label and accent that can be read, day and night")
  void brand(Palette palette) {
    var random = new Random(4);
    IntStream.range(0, 60)
        .mapToObj(i -> Colour.typed(hex(random)).orElseThrow())
        .forEach(colour -> {
          var own = palette.with(BrandColours.of(colour, palette));

          assertThat(Legibility.measure(own)).allMatch(Legibility.Measure::passes);
        });
  }

  @Test
  @DisplayName("T8 a colour that passes by day is kept as it is")
  void brandKept() {
    var palette = CONTENT.theme("base").palettes().getFirst();
    var blue = Colour.typed("#2563eb").orElseThrow();

    assertThat(BrandColours.of(blue, palette).get("primary")).isNotNull();
    assertThat(palette.with(BrandColours.of(blue, palette)).role("primary").light())
        .isEqualTo(blue.css());
  }

  private static Palette.Pair pair(Random random) {
    return new Palette.Pair(
        Colour.typed(hex(random)).orElseThrow().css(),
        Colour.typed(hex(random)).orElseThrow().css());
  }

  private static String hex(Random random) {
    return String.format("#%06x", random.nextInt(0x1000000));
  }
}
