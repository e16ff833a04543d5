package app.servicepro.pages.preview;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a preview's address says before it is signed: {@code s.t5x1k0.2.garage}. There is one
 * spelling for each meaning; the signature holds it to that.
 *
 * @param kind one letter
 * @param until seconds since 1970
 * @param round how often the links had been called back when it was made
 * @param theme another one than the draft's; empty for the draft's own
 */
public record Token(char kind, long until, int round, String theme) {
  private static final Pattern FORM =
      Pattern.compile("([a-z])\\.([0-9a-z]{1,10})\\.([0-9]{1,9})\\.([a-z0-9-]{0,40})");

  public static Optional<Token> parse(String text) {
    var read = FORM.matcher(text);
    return read.matches()
        ? Optional.of(
            new Token(
                read.group(1).charAt(0),
                Long.parseLong(read.group(2), Character.MAX_RADIX),
                Integer.parseInt(read.group(3)),
                read.group(4)))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return kind + "." + Long.toString(until, Character.MAX_RADIX) + "." + round + "." + theme;
  }
}
