package app.servicepro.platform.html;

import java.util.Set;
import java.util.regex.Pattern;

/** What may stand in an attribute that does more than say something. */
final class Values {
  private static final Pattern LINK =
      Pattern.compile(
          "#[A-Za-z0-9_-]{0,80}"
              + "|/(?![/\\\\])[A-Za-z0-9/_.~%#?=&+,;:@!-]{0,500}"
              + "|https?://[A-Za-z0-9.-]{1,253}(:[0-9]{1,5})?([/?#][^\\s<>\"'`\\\\^{}|]{0,1500})?"
              + "|mailto:[^\\s<>\"'`\\\\^{}|]{1,300}"
              + "|(tel|sms):\\+?[0-9*#.-]{1,30}");
  private static final String PICTURE = "/(media|assets)/[A-Za-z0-9/_.-]{1,200}";
  private static final Pattern SRC = Pattern.compile(PICTURE);
  private static final Pattern SRCSET =
      Pattern.compile(PICTURE + "( [0-9.]{1,6}[wx])?(, ?" + PICTURE + "( [0-9.]{1,6}[wx])?){0,12}");
  private static final Pattern STYLE =
      Pattern.compile(
          "(--[a-z][a-z0-9-]{0,30}: ?-?[0-9]{0,9}([0-9]|[.][0-9]{1,9})(%|px|rem|em)?;? ?){1,8}");
  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9-]{1,40}");
  private static final Pattern FIGURE = Pattern.compile("-?[0-9]{1,6}([.][0-9]{1,6})?%?");
  private static final Pattern DRAWN = Pattern.compile("[A-Za-z0-9 ,.#%()\\n\\t-]{0,8000}");
  private static final Set<String> FIGURES =
      Set.of(
          "width", "height", "colspan", "rowspan", "span", "start", "value", "min", "max", "low",
          "high", "optimum");

  private Values() {}

  /**
   * @param id the section's
   */
  static boolean right(String element, String name, String value, String id) {
    if (Allowed.SVG.contains(element)) {
      return name.equals("class")
          || name.startsWith("aria-")
          || (DRAWN.matcher(value).matches() && !value.contains("url("));
    }
    return switch (name) {
      case "href" -> LINK.matcher(value).matches();
      case "src" -> SRC.matcher(value).matches();
      case "srcset" -> SRCSET.matcher(value).matches();
      case "style" -> STYLE.matcher(value).matches();
      case "target" -> value.equals("_blank");
      case "rel" -> value.matches("[a-z ]{0,60}");
      case "id" -> id(value, id);
      case "role",
          "lang",
          "dir",
          "hreflang",
          "loading",
          "decoding",
          "fetchpriority",
          "scope",
          "translate" ->
          WORD.matcher(value).matches();
      case "hidden", "reversed", "open" -> true;
      default ->
          !FIGURES.contains(name) || element.equals("data") || FIGURE.matcher(value).matches();
    };
  }

  /** Ids belong to their section, so that nothing else of the page can be named. */
  private static boolean id(String value, String section) {
    return value.equals(section)
        || value.equals("h-" + section)
        || (value.matches("[A-Za-z0-9-]{1,120}") && value.startsWith(section + "-"));
  }
}
