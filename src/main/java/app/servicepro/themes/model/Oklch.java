package app.servicepro.themes.model;

import java.util.regex.Pattern;

/**
 * A colour as CSS Color 4 writes it, {@code oklch(L C H)}, and its luminance as WCAG 2 defines it.
 * Conversion: Björn Ottosson, "A perceptual color space for image processing".
 */
record Oklch(double lightness, double chroma, double hue) {
  private static final Pattern FORM =
      Pattern.compile("oklch\\(\\s*([\\d.]+)(%?)\\s+([\\d.]+)\\s+([\\d.]+)(?:deg)?\\s*\\)");

  /**
   * @throws IllegalArgumentException when it is not an opaque OKLCH colour
   */
  static Oklch parse(String css) {
    var match = FORM.matcher(css.strip());
    if (!match.matches()) {
      throw new IllegalArgumentException("not an opaque oklch() colour: " + css);
    }
    double lightness = Double.parseDouble(match.group(1));
    return new Oklch(
        match.group(2).isEmpty() ? lightness : lightness / 100,
        Double.parseDouble(match.group(3)),
        Math.toRadians(Double.parseDouble(match.group(4))));
  }

  /** Relative luminance, 0 to 1, of the colour clipped to sRGB as browsers clip it. */
  double luminance() {
    double a = chroma * Math.cos(hue);
    double b = chroma * Math.sin(hue);
    double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
    double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
    double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
    return 0.2126 * clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s)
        + 0.7152 * clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s)
        + 0.0722 * clip(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
  }

  /** WCAG 2 contrast ratio, 1 to 21. */
  static double contrast(Oklch one, Oklch other) {
    double x = one.luminance() + 0.05;
    double y = other.luminance() + 0.05;
    return Math.max(x, y) / Math.min(x, y);
  }

  private static double cube(double x) {
    return x * x * x;
  }

  private static double clip(double linear) {
    return Math.clamp(linear, 0, 1);
  }
}
