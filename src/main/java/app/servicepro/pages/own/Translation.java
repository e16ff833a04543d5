package app.servicepro.pages.own;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A theme's template as a tenant's own may begin with it: names that the theme sets for itself are
 * written out, for the tenants' language has no {@code set}.
 */
final class Translation {
  private static final Pattern SET = Pattern.compile("\\{%\\s*set (\\w+) = (.+?)\\s*%\\}");
  private static final Pattern SAFE = Pattern.compile("([\\w.]+) is null \\? null : (\\1[\\w.]*)");
  private static final Pattern TAG = Pattern.compile("\\{[{%].+?[%}]\\}", Pattern.DOTALL);
  private static final Pattern PATH = Pattern.compile("[\\w.]+");

  private Translation() {}

  static String of(String source) {
    var names = new LinkedHashMap<String, String>();
    var sets = SET.matcher(source);
    while (sets.find()) {
      var value = SAFE.matcher(sets.group(2)).replaceAll("$2");
      var written = replaced(value, names);
      if (names.containsKey(sets.group(1))) {
        return source; // a name that changes on the way stands for no one thing
      }
      names.put(sets.group(1), PATH.matcher(written).matches() ? written : "(" + written + ")");
    }
    var without = SET.matcher(source).replaceAll("");
    return TAG.matcher(without)
        .replaceAll(tag -> Matcher.quoteReplacement(replaced(tag.group(), names)))
        .strip();
  }

  /** Names outside of quotation marks that stand for themselves, not for a member. */
  private static String replaced(String code, Map<String, String> names) {
    var result = code;
    for (var name : names.entrySet()) {
      var pattern =
          Pattern.compile("\"[^\"]*\"|(?<![\\w.])" + Pattern.quote(name.getKey()) + "(?!\\w)");
      result =
          pattern
              .matcher(result)
              .replaceAll(found ->
                  Matcher.quoteReplacement(
                      found.group().startsWith("\"") ? found.group() : name.getValue()));
    }
    return result;
  }
}
