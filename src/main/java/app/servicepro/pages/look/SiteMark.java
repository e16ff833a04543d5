package app.servicepro.pages.look;

import app.servicepro.platform.json.Json;
import app.servicepro.themes.Palette;
import jakarta.json.JsonObject;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * What stands for a business where there is little room: its logo, or its initials on its colour.
 *
 * @param palette with the colours of its own
 * @param logo the picture's pixels, if there is one that can be read
 */
public record SiteMark(String name, Palette palette, @Nullable BufferedImage logo) {
  private static final int SMALL = 96;
  private static final double MARGIN = 0.1;
  private static final double LETTERS = 0.46;
  private static final double CAPITAL = 0.72;

  public static SiteMark of(JsonObject site, Palette palette, @Nullable BufferedImage logo) {
    return new SiteMark(Json.text(site, "name", ""), palette, logo);
  }

  /** "CM" of Clean Machine. */
  public static String initials(String name) {
    var letters =
        Stream.of(name.split("[^\\p{L}\\p{N}]+"))
            .filter(word -> !word.isEmpty())
            .limit(2)
            .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
            .collect(Collectors.joining());
    return letters.toUpperCase(Locale.ROOT);
  }

  /** For browsers that draw: the logo, or the initials on the primary colour. */
  public String svg() {
    if (logo != null) {
      return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><clipPath id="a"><rect width="32" height="32" rx="6"/></clipPath>\
      <image clip-path="url(#a)" width="32" height="32" href="data:image/png;base64,%s"/></svg>
      """
          .formatted(Base64.getEncoder().encodeToString(icon(SMALL)));
    }
    var words = initials(name);
    double size = LETTERS * 32;
    double x = (32 - Lettering.width(words, size)) / 2;
    double y = 16 + CAPITAL * size / 2;
    var drawn =
        Lettering.knows(words)
            ? String.format(
                Locale.ROOT,
                "<g transform=\"translate(%.2f %.2f) scale(%.5f)\">%s</g>",
                x,
                y,
                size / 1000,
                Lettering.svg(words))
            : "<text x=\"16\" y=\"21.5\" text-anchor=\"middle\""
                + " font-family=\"system-ui,sans-serif\" font-size=\"15\" font-weight=\"700\">"
                + words
                + "</text>";
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="%s"/>\
    <g fill="%s">%s</g></svg>
    """
        .formatted(palette.role("primary").light(), palette.role("on-primary").light(), drawn);
  }

  /** A square PNG, for home screens. */
  public byte[] icon(int size) {
    var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
    var pen = pen(image);
    draw(pen, 0, 0, size);
    pen.dispose();
    return png(image);
  }

  /** The mark as a square with its upper left corner here. */
  void draw(Graphics2D pen, int x, int y, int size) {
    pen.setColor(colour(logo == null ? "primary" : "surface"));
    pen.fillRect(x, y, size, size);
    if (logo == null) {
      var words = initials(name);
      double height = LETTERS * size;
      double left = x + (size - Lettering.width(words, height)) / 2;
      pen.setColor(colour("on-primary"));
      pen.fill(Lettering.outline(words, height, left, y + (size + CAPITAL * height) / 2));
      return;
    }
    double room = size * (1 - 2 * MARGIN);
    double scale = Math.min(room / logo.getWidth(), room / logo.getHeight());
    int width = (int) Math.max(1, logo.getWidth() * scale);
    int height = (int) Math.max(1, logo.getHeight() * scale);
    pen.drawImage(logo, x + (size - width) / 2, y + (size - height) / 2, width, height, null);
  }

  Color colour(String role) {
    return Color.decode(palette.colour(role, false).hex());
  }

  static Graphics2D pen(BufferedImage image) {
    var pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    return pen;
  }

  static byte[] png(BufferedImage image) {
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
