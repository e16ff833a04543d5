package app.servicepro.platform.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Words in a template that no translator will ever see. What is the same in every language stands
 * in {@code <code>} or in an element with {@code translate="no"}.
 */
public final class LiteralWords {
  private static final Pattern PEBBLE =
      Pattern.compile("\\{#.*?#}|\\{%.*?%}|\\{\\{.*?}}", Pattern.DOTALL);

  /** What a browser's translator leaves alone, too. */
  private static final Pattern CODE =
      Pattern.compile(
          "<!--.*?-->"
              + "|<(script|style|code|kbd|samp|pre)\\b.*?</\\1\\s*>"
              + "|<(\\w+)\\b[^>]*\\btranslate=\"?no\\b[^>]*>.*?</\\2\\s*>",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "\\b(alt|title|placeholder|aria-label|aria-description|label)\\s*=\\s*\"([^\"]*)\"");
  private static final Pattern TAG = Pattern.compile("<[^>]*>", Pattern.DOTALL);
  private static final Pattern NAMED_CHARACTER = Pattern.compile("&#?\\w+;");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}’']*");

  private LiteralWords() {}

  /**
   * @param path of the template, as the faults name it
   * @return one line each: {@code sections/menu.peb:2: "Our" is not a translated word}
   */
  public static List<String> faults(String path, String template) {
    var faults = new ArrayList<String>();
    var html = without(CODE, without(PEBBLE, template));
    ATTRIBUTE
        .matcher(html)
        .results()
        .filter(a -> WORD.matcher(a.group(2)).find())
        .forEach(a -> faults.add(at(path, html, a.start(2), a.group(2))));
    var text = without(NAMED_CHARACTER, without(TAG, html));
    WORD.matcher(text).results().forEach(w -> faults.add(at(path, text, w.start(), w.group())));
    return faults;
  }

  private static String at(String path, String text, int position, String words) {
    var line = 1 + text.substring(0, position).chars().filter(c -> c == '\n').count();
    return "%s:%d: \"%s\" is not a translated word".formatted(path, line, words);
  }

  /** Line ends stay, so that a fault can tell its line; a space keeps neighbours apart. */
  private static String without(Pattern pattern, String text) {
    return pattern.matcher(text).replaceAll(LiteralWords::blank);
  }

  private static String blank(MatchResult match) {
    return match.group().replaceAll("[^\\n]", " ");
  }
}
