package app.servicepro.house.rules;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Paths in backticks that lead nowhere. */
public final class MentionedPaths {
  private static final Pattern QUOTED = Pattern.compile("`([^`\\n]+)`");
  private static final Pattern FOLDED = Pattern.compile("(?s)```.*?```");
  private static final Pattern PATH =
      Pattern.compile(
          "[\\w.-]+(/[\\w.-]+)*/|[\\w.-]+(/[\\w.-]+)+|[\\w-]+\\.(md|xml|java|json|peb|css|sh|properties)");
  private static final Pattern MADE_LATER = Pattern.compile("(target|data)(/.*)?");
  private static final Pattern MEDIA_TYPE =
      Pattern.compile("(text|image|application|font)/[\\w.+-]+");

  private MentionedPaths() {}

  /**
   * @param exists tells whether a path is there, seen from the checkout
   */
  public static List<String> faults(Source document, Predicate<String> exists) {
    return QUOTED
        .matcher(FOLDED.matcher(document.text()).replaceAll(""))
        .results()
        .map(found -> found.group(1))
        .filter(text -> PATH.matcher(text).matches())
        .filter(text -> !MADE_LATER.matcher(text).matches())
        .filter(text -> !MEDIA_TYPE.matcher(text).matches())
        .filter(exists.negate())
        .map(text -> "%s names `%s`, which is not there".formatted(document.path(), text))
        .toList();
  }
}
