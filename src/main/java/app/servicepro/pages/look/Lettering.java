package app.servicepro.pages.look;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Words as outlines. A server need not have any fonts; the outlines of one bold face come along, a
 * character a line: its code, its width, and a path as SVG writes it, in thousandths.
 */
public final class Lettering {
  private static final String FILE = "/pages/lettering/instrument-sans-700.txt";
  private static final double EM = 1000;
  private static final Pattern COMMAND = Pattern.compile("([MLHVQZ])([^MLHVQZ]*)");
  private static final Map<Integer, Glyph> GLYPHS = read();

  private record Glyph(double width, String path) {}

  private Lettering() {}

  /** How wide the words are at a size. */
  public static double width(String words, double size) {
    return words.codePoints().mapToDouble(c -> glyph(c).width()).sum() * size / EM;
  }

  /**
   * @param x where the words begin
   * @param y where they stand
   */
  public static Path2D outline(String words, double size, double x, double y) {
    var whole = new Path2D.Double();
    double at = 0;
    for (int c : words.codePoints().toArray()) {
      var glyph = glyph(c);
      var place = AffineTransform.getTranslateInstance(x, y);
      place.scale(size / EM, size / EM);
      place.translate(at, 0);
      whole.append(path(glyph.path()).getPathIterator(place), false);
      at += glyph.width();
    }
    return whole;
  }

  /** Whether the face has every character of it. */
  public static boolean knows(String words) {
    return words.codePoints().allMatch(GLYPHS::containsKey);
  }

  /** The same as SVG, in thousandths of its size. */
  public static String svg(String words) {
    var path = new StringBuilder();
    double at = 0;
    for (int c : words.codePoints().toArray()) {
      var glyph = glyph(c);
      path.append("<path transform=\"translate(").append(Math.round(at)).append(")\" d=\"");
      path.append(glyph.path()).append("\"/>");
      at += glyph.width();
    }
    return path.toString();
  }

  /** What the face does not have leaves a gap. */
  private static Glyph glyph(int character) {
    var found = GLYPHS.get(character);
    return found == null ? new Glyph(EM / 4, "") : found;
  }

  private static Path2D path(String commands) {
    var path = new Path2D.Double();
    double x = 0;
    double y = 0;
    for (var command : COMMAND.matcher(commands).results().toList()) {
      char kind = command.group(1).charAt(0);
      var numbers = numbers(command.group(2));
      switch (kind) {
        case 'M', 'L', 'H', 'V' -> {
          for (int i = 0; i < numbers.length; ) {
            x = kind == 'V' ? x : numbers[i++];
            y = kind == 'H' ? y : numbers[i++];
            if (kind == 'M' && i == 2) {
              path.moveTo(x, y);
            } else {
              path.lineTo(x, y);
            }
          }
        }
        case 'Q' -> {
          for (int i = 0; i < numbers.length; i += 4) {
            x = numbers[i + 2];
            y = numbers[i + 3];
            path.quadTo(numbers[i], numbers[i + 1], x, y);
          }
        }
        default -> path.closePath();
      }
    }
    return path;
  }

  private static double[] numbers(String text) {
    var found = text.replace("-", " -").strip();
    if (found.isEmpty()) {
      return new double[0];
    }
    return java.util.Arrays.stream(found.split("[ ,]+")).mapToDouble(Double::parseDouble).toArray();
  }

  private static Map<Integer, Glyph> read() {
    var glyphs = new HashMap<Integer, Glyph>();
    var in = Objects.requireNonNull(Lettering.class.getResourceAsStream(FILE), FILE);
    try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .map(line -> line.split(" ", 3))
          .forEach(part ->
              glyphs.put(
                  Integer.parseInt(part[0], 16),
                  new Glyph(Integer.parseInt(part[1]), part.length > 2 ? part[2] : "")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(glyphs);
  }
}
