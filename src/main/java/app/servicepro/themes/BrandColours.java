package app.servicepro.themes;

import java.util.List;
import java.util.Map;

/**
 * What follows from the one colour of a business: buttons, what is written on them, and the accent,
 * by day and by night, all of them readable in the palette they join.
 */
public final class BrandColours {
  /** By night a button glows rather than hides. */
  private static final double NIGHT = 0.7;

  private BrandColours() {}

  public static Map<String, Palette.Pair> of(Colour brand, Palette palette) {
    var dark = brand.lightness() < NIGHT ? brand.withLightness(NIGHT) : brand;
    var day =
        Legibility.nearest(brand, Legibility.grounds(palette, "primary", false)).orElse(brand);
    var night = Legibility.nearest(dark, Legibility.grounds(palette, "primary", true)).orElse(dark);
    return Map.of(
        "primary", new Palette.Pair(day.css(), night.css()),
        "on-primary", new Palette.Pair(ink(day).css(), ink(night).css()),
        "accent", new Palette.Pair(accent(brand, palette, false), accent(dark, palette, true)));
  }

  private static String accent(Colour from, Palette palette, boolean night) {
    return Legibility.nearest(from, Legibility.grounds(palette, "accent", night))
        .orElse(from)
        .css();
  }

  /** Near white or near black, with a breath of the colour below. */
  private static Colour ink(Colour below) {
    var pale = new Colour(0.99, 0.005, below.hue()).shown();
    var deep = new Colour(0.17, 0.03, below.hue()).shown();
    var better = pale.contrast(below) >= deep.contrast(below) ? pale : deep;
    return Legibility.nearest(better, List.of(new Legibility.Ground(below, Legibility.TEXT)))
        .orElse(better);
  }
}
