package app.servicepro.platform.i18n;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** A name as a part of an address: small Latin letters, digits and single hyphens. */
public final class Slug {
  private static final int MOST_TRIES = 1_000;

  private Slug() {}

  /**
   * "Peña &amp; Sons" is "pena-sons".
   *
   * @return empty when the name has no letter or digit that an address could show
   */
  public static String of(String name, int longest) {
    var plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+|['’]", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    var cut = plain.substring(0, Math.min(longest, plain.length()));
    return cut.replaceAll("^-+|-+$", "");
  }

  /** The first of {@code slug}, {@code slug-2}, {@code slug-3} … that is not taken. */
  public static String free(String slug, int longest, Predicate<String> taken) {
    var next = slug;
    for (int number = 2; taken.test(next); number++) {
      if (number > MOST_TRIES) {
        throw new IllegalStateException("no free name like " + slug);
      }
      var end = "-" + number;
      var stem = slug.substring(0, Math.min(slug.length(), longest - end.length()));
      next = stem.replaceAll("-+$", "") + end;
    }
    return next;
  }
}
