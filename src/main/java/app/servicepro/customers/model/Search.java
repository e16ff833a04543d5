package app.servicepro.customers.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How customers are found: without accents, capitals, and the dashes in phone numbers. */
final class Search {
  private static final int MOST_WORDS = 5;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern WILD = Pattern.compile("[!%_]");
  private static final Pattern PHONE = Pattern.compile("\\+?[\\d\\s().-]*\\d{3}[\\d\\s().-]*");

  private Search() {}

  /** By what a name is sorted, too. */
  static String plain(String text) {
    var apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
    return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** What a customer is found by. */
  static String text(String name, @Nullable String phone, @Nullable String email) {
    return plain(name)
        + (phone == null ? "" : " " + digits(phone))
        + (email == null ? "" : " " + plain(email));
  }

  /** At most five words, each a pattern whose escape is an exclamation mark. */
  static List<String> patterns(String typed) {
    var words =
        PHONE.matcher(typed.strip()).matches()
            ? List.of(digits(typed))
            : Arrays.asList(SPACE.split(plain(typed).strip()));
    return words.stream()
        .filter(word -> !word.isEmpty())
        .limit(MOST_WORDS)
        .map(word -> "%" + WILD.matcher(word).replaceAll("!$0") + "%")
        .toList();
  }

  private static String digits(String phone) {
    return phone.replaceAll("\\D", "");
  }
}
