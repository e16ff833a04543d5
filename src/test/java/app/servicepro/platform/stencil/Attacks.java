package app.servicepro.platform.stencil;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads files of attacks: one a line, with the verdict it must get. */
public final class Attacks {
  private static final Pattern REPEATED = Pattern.compile("\\[\\[(\\d+)\\*(.*?)\\]\\]");
  private static final Pattern CODE = Pattern.compile("\\\\(u([0-9A-F]{4})|[nrt0\\\\])");

  /** A line: what must come of what. */
  public record Attack(int line, String verdict, String source) {
    @Override
    public String toString() {
      return line + ": " + source.substring(0, Math.min(60, source.length()));
    }
  }

  private Attacks() {}

  public static List<Attack> read(String resource) {
    try (var in = Attacks.class.getResourceAsStream(resource)) {
      var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
          .filter(i -> lines.get(i).contains(" | ") && !lines.get(i).startsWith("# "))
          .map(i -> attack(i + 1, lines.get(i)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Attack attack(int number, String line) {
    int bar = line.indexOf(" | ");
    return new Attack(number, expanded(line.substring(0, bar)), expanded(line.substring(bar + 3)));
  }

  private static String expanded(String text) {
    var repeated =
        REPEATED
            .matcher(text)
            .replaceAll(m -> quoted(m.group(2).repeat(Integer.parseInt(m.group(1)))));
    return CODE.matcher(repeated).replaceAll(m -> quoted(character(m.group(1), m.group(2))));
  }

  private static String quoted(String text) {
    return java.util.regex.Matcher.quoteReplacement(text);
  }

  private static String character(String code, String hex) {
    return switch (code.charAt(0)) {
      case 'n' -> "\n";
      case 'r' -> "\r";
      case 't' -> "\t";
      case '0' -> "\0";
      case 'u' -> String.valueOf((char) Integer.parseInt(hex, 16));
      default -> "\\";
    };
  }
}
