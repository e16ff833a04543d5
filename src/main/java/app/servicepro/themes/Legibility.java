package app.servicepro.themes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether what is written in a palette can be read, by day and by night, and the nearest colour
 * with which it can: the same hue, the chroma that sRGB allows, lighter or darker.
 */
public final class Legibility {
  /** WCAG 2.2, success criterion 1.4.3 (AA), text of ordinary size. */
  public static final double TEXT = 4.5;

  /** WCAG 2.2, success criterion 1.4.11: what has to be seen to be used. */
  public static final double CONTROL = 3;

  private static final double STEP = 0.001;
  private static final int STEPS = 1000;

  /** Two roles that meet on a page, and the contrast they need. */
  public record Pair(String front, String back, double need) {}

  /** In the order in which they are mended: the button before what is written on it. */
  public static final List<Pair> PAIRS =
      List.of(
          new Pair("text", "background", TEXT),
          new Pair("text", "surface", TEXT),
          new Pair("muted", "background", TEXT),
          new Pair("muted", "surface", TEXT),
          new Pair("accent", "background", TEXT),
          new Pair("accent", "surface", TEXT),
          new Pair("primary", "background", CONTROL),
          new Pair("on-primary", "primary", TEXT));

  /**
   * What was measured of a pair.
   *
   * @param night whether in dark surroundings
   */
  public record Measure(Pair pair, boolean night, double ratio) {
    public boolean passes() {
      return ratio >= pair.need();
    }
  }

  /** A colour that something is written on, and the contrast needed there. */
  public record Ground(Colour colour, double need) {
    private boolean carries(Colour front) {
      return front.contrast(colour) >= need;
    }
  }

  private Legibility() {}

  /** Every pair, by day and then by night. */
  public static List<Measure> measure(Palette palette) {
    var measures = new ArrayList<Measure>();
    for (boolean night : new boolean[] {false, true}) {
      for (var pair : PAIRS) {
        var ratio =
            palette.colour(pair.front(), night).contrast(palette.colour(pair.back(), night));
        measures.add(new Measure(pair, night, ratio));
      }
    }
    return measures;
  }

  /** The nearest colour that can be read on all of these; none when they contradict each other. */
  public static Optional<Colour> nearest(Colour front, List<Ground> grounds) {
    for (int i = 0; i <= STEPS; i++) {
      for (double lightness :
          new double[] {front.lightness() - i * STEP, front.lightness() + i * STEP}) {
        var tried = i == 0 ? front : front.withLightness(lightness);
        if (lightness >= 0 && lightness <= 1 && grounds.stream().allMatch(g -> g.carries(tried))) {
          return Optional.of(tried);
        }
      }
    }
    return Optional.empty();
  }

  /** What a role has to be read on. */
  public static List<Ground> grounds(Palette palette, String front, boolean night) {
    return PAIRS.stream()
        .filter(pair -> pair.front().equals(front))
        .map(pair -> new Ground(palette.colour(pair.back(), night), pair.need()))
        .toList();
  }

  /** The colours that would have to change, and to what; what cannot be mended is left out. */
  public static Map<String, Palette.Pair> mended(Palette palette) {
    var mended = new LinkedHashMap<String, Palette.Pair>();
    var now = palette;
    for (var role : PAIRS.stream().map(Pair::front).distinct().toList()) {
      var day = nearest(now.colour(role, false), grounds(now, role, false));
      var night = nearest(now.colour(role, true), grounds(now, role, true));
      var before = new Palette.Pair(now.colour(role, false).css(), now.colour(role, true).css());
      var after =
          new Palette.Pair(
              day.map(Colour::css).orElse(before.light()),
              night.map(Colour::css).orElse(before.dark()));
      if (!after.equals(before)) {
        mended.put(role, after);
        now = now.with(Map.of(role, after));
      }
    }
    return mended;
  }
}
