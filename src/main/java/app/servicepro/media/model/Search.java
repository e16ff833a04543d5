package app.servicepro.media.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How pictures are found: by words, without accents and capitals. */
final class Search {
  private static final int MOST_WORDS = 5;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern WILD = Pattern.compile("[!%_]");

  private Search() {}

  static String plain(String text) {
    var apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** At most five words, each a pattern whose escape is an exclamation mark. */
  static List<String> patterns(String typed) {
    return Arrays.stream(SPACE.split(plain(typed).strip()))
        .filter(word -> !word.isEmpty())
        .limit(MOST_WORDS)
        .map(word -> "%" + WILD.matcher(word).replaceAll("!$0") + "%")
        .toList();
  }
}
