package app.servicepro.themes;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An opaque colour as CSS Color 4 writes it, {@code oklch(L C H)}, and its luminance as WCAG 2
 * defines it. Conversion: Björn Ottosson, "A perceptual color space for image processing". The
 * script {@code dashboard/colour.js} does the same in the browser; a test holds them together.
 *
 * @param lightness 0 to 1
 * @param chroma 0 to about 0.4
 * @param hue in degrees
 */
public record Colour(double lightness, double chroma, double hue) {
  private static final Pattern FORM =
      Pattern.compile(
          "oklch\\(\\s*([\\d.]{1,12})(%?)\\s+([\\d.]{1,12})\\s+([\\d.]{1,12})(?:deg)?\\s*\\)");
  private static final Pattern HEX = Pattern.compile("#?([0-9a-f]{3}|[0-9a-f]{6})");
  private static final double TOLERANCE = 1e-4;
  private static final int HALVINGS = 24;

  /**
   * @throws IllegalArgumentException when it is not an opaque OKLCH colour
   */
  public static Colour parse(String css) {
    var match = FORM.matcher(css.strip());
    if (!match.matches()) {
      throw new IllegalArgumentException("not an opaque oklch() colour: " + css);
    }
    return of(match);
  }

  private static Colour of(Matcher match) {
    double lightness = Double.parseDouble(match.group(1));
    return new Colour(
        match.group(2).isEmpty() ? lightness : lightness / 100,
        Double.parseDouble(match.group(3)),
        Double.parseDouble(match.group(4)));
  }

  /** What somebody typed or picked: {@code #2563eb}, {@code 25e}, {@code oklch(.55 .2 263)}. */
  public static Optional<Colour> typed(String text) {
    var plain = text.strip().toLowerCase(Locale.ROOT);
    var hex = HEX.matcher(plain);
    if (hex.matches()) {
      return Optional.of(ofHex(hex.group(1)));
    }
    var match = FORM.matcher(plain);
    try {
      return match.matches() ? Optional.of(of(match)).map(Colour::shown) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Colour ofHex(String digits) {
    var six = digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits;
    int rgb = Integer.parseInt(six, 16);
    return ofLinear(linear(rgb >> 16 & 0xff), linear(rgb >> 8 & 0xff), linear(rgb & 0xff));
  }

  private static Colour ofLinear(double r, double g, double b) {
    double l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    double m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    double s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    double light = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
    double x = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
    double y = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
    double chroma = Math.hypot(x, y);
    double hue = chroma < TOLERANCE ? 0 : Math.toDegrees(Math.atan2(y, x));
    return new Colour(light, chroma < TOLERANCE ? 0 : chroma, hue < 0 ? hue + 360 : hue).rounded();
  }

  /** As style sheets and documents have it; nothing else ever reaches a style sheet. */
  public String css() {
    return "oklch(" + plain(lightness, 4) + " " + plain(chroma, 4) + " " + plain(hue, 2) + ")";
  }

  /** The nearest that a screen of ordinary gamut shows, for fields and programs that know hex. */
  public String hex() {
    var rgb = shown().linear();
    return String.format(
        Locale.ROOT, "#%02x%02x%02x", byteOf(rgb[0]), byteOf(rgb[1]), byteOf(rgb[2]));
  }

  /** The same lightness and hue with as much of the chroma as sRGB has. */
  public Colour shown() {
    var whole =
        new Colour(Math.clamp(lightness, 0, 1), chroma, ((hue % 360) + 360) % 360).rounded();
    if (whole.inGamut()) {
      return whole;
    }
    double low = 0;
    double high = whole.chroma;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (new Colour(whole.lightness, middle, whole.hue).inGamut()) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return new Colour(whole.lightness, Math.floor(low * 1e4) / 1e4, whole.hue);
  }

  public Colour withLightness(double wanted) {
    return new Colour(wanted, chroma, hue).shown();
  }

  /** Relative luminance, 0 to 1, of the colour clipped to sRGB as browsers clip it. */
  public double luminance() {
    var rgb = linear();
    return 0.2126 * Math.clamp(rgb[0], 0, 1)
        + 0.7152 * Math.clamp(rgb[1], 0, 1)
        + 0.0722 * Math.clamp(rgb[2], 0, 1);
  }

  /** WCAG 2 contrast ratio, 1 to 21. */
  public double contrast(Colour other) {
    double x = luminance() + 0.05;
    double y = other.luminance() + 0.05;
    return Math.max(x, y) / Math.min(x, y);
  }

  private boolean inGamut() {
    for (double channel : linear()) {
      if (channel < -TOLERANCE || channel > 1 + TOLERANCE) {
        return false;
      }
    }
    return true;
  }

  /** Red, green and blue as light; outside of 0 to 1 for what sRGB does not have. */
  private double[] linear() {
    double a = chroma * Math.cos(Math.toRadians(hue));
    double b = chroma * Math.sin(Math.toRadians(hue));
    double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
    double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
    double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
    return new double[] {
      4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
      -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
      -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
    };
  }

  private Colour rounded() {
    return new Colour(
        Math.round(lightness * 1e4) / 1e4,
        Math.round(chroma * 1e4) / 1e4,
        Math.round(hue * 100) / 100.0);
  }

  private static String plain(double value, int places) {
    return BigDecimal.valueOf(value)
        .setScale(places, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static double linear(int channel) {
    double x = channel / 255.0;
    return x <= 0.04045 ? x / 12.92 : Math.pow((x + 0.055) / 1.055, 2.4);
  }

  private static int byteOf(double linear) {
    double x = Math.clamp(linear, 0, 1);
    double shown = x <= 0.0031308 ? x * 12.92 : 1.055 * Math.pow(x, 1 / 2.4) - 0.055;
    return (int) Math.round(shown * 255);
  }

  private static double cube(double x) {
    return x * x * x;
  }
}
