package app.servicepro.themes.model;

import app.servicepro.platform.content.BrokenContent;
import app.servicepro.themes.Palette;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Every pair of colours that carries text is readable, by day and by night. */
final class Contrast {
  /** WCAG 2.2, success criterion 1.4.3 (AA), text of ordinary size. */
  private static final double TEXT = 4.5;

  private static final List<List<String>> PAIRS =
      List.of(
          List.of("text", "background"),
          List.of("text", "surface"),
          List.of("muted", "background"),
          List.of("muted", "surface"),
          List.of("accent", "background"),
          List.of("accent", "surface"),
          List.of("on-primary", "primary"));

  private Contrast() {}

  static void check(Path file, Palette palette) {
    for (var pair : PAIRS) {
      var front = palette.role(pair.getFirst());
      var back = palette.role(pair.getLast());
      check(file, palette, "day", pair, front.light(), back.light());
      check(file, palette, "night", pair, front.dark(), back.dark());
    }
  }

  private static void check(
      Path file, Palette palette, String time, List<String> pair, String one, String other) {
    double ratio = Oklch.contrast(Oklch.parse(one), Oklch.parse(other));
    if (ratio < TEXT) {
      throw BrokenContent.near(
          file,
          "\"" + palette.id() + "\"",
          String.format(
              Locale.ROOT,
              "palette %s by %s: %s on %s has contrast %.2f, needs %.1f",
              palette.id(),
              time,
              pair.getFirst(),
              pair.getLast(),
              ratio,
              TEXT));
    }
  }
}
