package app.servicepro.platform.stencil.read;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The filters there are; none prints more than a few characters beyond what it gets. */
public enum Filter {
  UPPER,
  LOWER,
  CAPITALIZE,
  TITLE,
  TRIM,
  ABBREVIATE,
  DEFAULT,
  LENGTH,
  FIRST,
  LAST,
  JOIN;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Filter> of(String word) {
    return Arrays.stream(values()).filter(f -> f.word().equals(word)).findFirst();
  }

  static Set<String> words() {
    return Arrays.stream(values()).map(Filter::word).collect(Collectors.toSet());
  }

  /** Words whose meaning a text keeps. */
  public boolean changesText() {
    return compareTo(ABBREVIATE) <= 0;
  }
}
