package app.servicepro.house.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a component's {@code package-info.java} promises ({@code <p>B1 …}) is quoted by the display
 * name of a test, and no test quotes a promise that nobody made.
 */
public final class Promises {
  private static final Pattern MADE = Pattern.compile("<p>\\s*(?:\\*\\s*)?([A-Z]{1,3}\\d+) ");
  private static final Pattern NAME =
      Pattern.compile("@DisplayName\\(\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern QUOTED = Pattern.compile("\\G([A-Z]{1,3}\\d+)[,:]? ");

  private Promises() {}

  public static List<String> faults(List<Source> packageInfos, List<Source> tests) {
    var faults = new ArrayList<String>();
    var made = new TreeMap<String, String>();
    for (var info : packageInfos) {
      for (var id : all(MADE, info.text())) {
        var other = made.put(id, info.path());
        if (other != null) {
          faults.add("%s is promised twice: %s and %s".formatted(id, other, info.path()));
        }
      }
    }
    faults.addAll(faults(made, quoted(tests)));
    return faults;
  }

  private static List<String> faults(Map<String, String> made, Map<String, String> quoted) {
    var faults = new ArrayList<String>();
    made.forEach((id, where) -> {
      if (!quoted.containsKey(id)) {
        faults.add("%s of %s is quoted by no test".formatted(id, where));
      }
    });
    quoted.forEach((id, where) -> {
      if (!made.containsKey(id)) {
        faults.add("%s, quoted by %s, is promised nowhere".formatted(id, where));
      }
    });
    return faults;
  }

  private static Map<String, String> quoted(List<Source> tests) {
    var quoted = new TreeMap<String, String>();
    for (var test : tests) {
      for (var name : all(NAME, test.text())) {
        all(QUOTED, name).forEach(id -> quoted.put(id, test.path()));
      }
    }
    return quoted;
  }

  private static Set<String> all(Pattern pattern, String text) {
    var found = new TreeSet<String>();
    pattern.matcher(text).results().forEach(r -> found.add(r.group(1)));
    return found;
  }
}
