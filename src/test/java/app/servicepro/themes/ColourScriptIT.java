package app.servicepro.themes;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.support.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The script that measures in the browser, beside the class that measures here. */
@Tag("browser")
class ColourScriptIT {
  private static final Path SCRIPT = Path.of("src/main/resources/dashboard/colour.js");
  private static final int MOST_BYTES = 6_000;
  private static final int COLOURS = 1_000;

  private static final String MEASURE =
      """
      async ([source, colours]) => {
        const m = await import("data:text/javascript;charset=utf-8," + encodeURIComponent(source));
        const grounds = [{ colour: m.typed("#ffffff"), need: 4.5 }];
        return colours.map((text) => {
          const colour = m.typed(text);
          return [m.css(colour), m.hex(colour), m.contrast(colour, grounds[0].colour).toFixed(4),
            m.css(m.nearest(colour, grounds))].join(" ");
        });
      }
      """;

  @Test
  @DisplayName("T7 browser and server agree on a thousand colours, and on what would be better")
  void agree() throws IOException {
    var source = Files.readString(SCRIPT);
    var random = new Random(1_000);
    var colours = IntStream.range(0, COLOURS).mapToObj(i -> any(random, i)).toList();

    try (var browser = Browser.open();
        var visitor = browser.laptop();
        var page = visitor.newPage()) {
      var there = page.evaluate(MEASURE, List.of(source, colours));

      assertThat(there).isEqualTo(colours.stream().map(ColourScriptIT::here).toList());
    }
    assertThat(Files.size(SCRIPT)).isLessThan(MOST_BYTES);
  }

  private static String here(String text) {
    var white = new Legibility.Ground(Colour.parse("oklch(1 0 0)"), Legibility.TEXT);
    var colour = Colour.typed(text).orElseThrow();
    return String.join(
        " ",
        colour.css(),
        colour.hex(),
        String.format(Locale.ROOT, "%.4f", colour.contrast(white.colour())),
        Legibility.nearest(colour, List.of(white)).orElseThrow().css());
  }

  private static String any(Random random, int index) {
    return index % 2 == 0
        ? String.format("#%06x", random.nextInt(0x1000000))
        : String.format(
            Locale.ROOT,
            "oklch(%.3f %.3f %.1f)",
            random.nextDouble(),
            random.nextDouble() * 0.4,
            random.nextDouble() * 360);
  }
}
