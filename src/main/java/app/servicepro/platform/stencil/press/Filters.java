package app.servicepro.platform.stencil.press;

import app.servicepro.platform.stencil.read.Filter;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** What the filters do; each as Pebble's of the same name. */
final class Filters {
  private static final String CUT = "...";

  private Filters() {}

  /**
   * @param counts is told how many characters are looked at
   */
  static @Nullable Object apply(
      Filter filter,
      @Nullable Object value,
      @Nullable Object argument,
      Locale locale,
      IntConsumer counts) {
    return switch (filter) {
      case DEFAULT -> Data.empty(value) ? argument : value;
      case LENGTH -> value instanceof String s ? (long) s.length() : (long) Data.list(value).size();
      case FIRST -> Data.list(value).isEmpty() ? null : Data.list(value).getFirst();
      case LAST -> Data.list(value).isEmpty() ? null : Data.list(value).getLast();
      case JOIN -> join(Data.list(value), String.valueOf(argument), counts);
      default -> value instanceof String s ? text(filter, s, argument, locale) : null;
    };
  }

  private static String text(Filter filter, String text, @Nullable Object argument, Locale locale) {
    return switch (filter) {
      case UPPER -> text.toUpperCase(locale);
      case LOWER -> text.toLowerCase(locale);
      case CAPITALIZE -> capitalized(text, false);
      case TITLE -> capitalized(text, true);
      case TRIM -> text.trim();
      case ABBREVIATE -> abbreviated(text, argument instanceof Number n ? n.intValue() : 0);
      default -> text;
    };
  }

  /** The first letter, or the first of every word, large. */
  private static String capitalized(String text, boolean every) {
    var out = new StringBuilder(text);
    boolean first = true;
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      if (Character.isWhitespace(c)) {
        first = every || first;
      } else if (first) {
        out.setCharAt(i, Character.toTitleCase(c));
        first = false;
      }
    }
    return out.toString();
  }

  private static String abbreviated(String text, int width) {
    if (text.length() < width) {
      return text;
    }
    int end = Math.max(0, width - CUT.length());
    boolean half = end > 0 && Character.isHighSurrogate(text.charAt(end - 1));
    return text.substring(0, half ? end - 1 : end) + CUT;
  }

  private static String join(List<?> list, String separator, IntConsumer counts) {
    var out = new StringBuilder();
    for (var item : list.subList(0, Math.min(list.size(), 100))) {
      var text = Data.printed(item);
      counts.accept(text.length() + separator.length());
      out.append(out.isEmpty() ? "" : separator).append(text);
    }
    return out.toString();
  }
}
