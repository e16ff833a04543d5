package app.servicepro.tenants.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What somebody looks for, spelled as the column {@code search} is. */
final class Search {
  private static final int MOST_WORDS = 5;
  private static final Pattern UNSPOKEN = Pattern.compile("[\\p{M}\\p{Cc}]+");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern WILD = Pattern.compile("[!%_]");

  private Search() {}

  /** At most five words, each ready to stand in a pattern whose escape is an exclamation mark. */
  static List<String> words(String typed) {
    var plain = UNSPOKEN.matcher(Normalizer.normalize(typed, Normalizer.Form.NFD)).replaceAll("");
    return Arrays.stream(SPACE.split(plain.toLowerCase(Locale.ROOT).strip()))
        .filter(word -> !word.isEmpty())
        .limit(MOST_WORDS)
        .map(word -> WILD.matcher(word).replaceAll("!$0"))
        .toList();
  }
}
