package app.servicepro.support.sheet;

import java.util.Collection;
import java.util.List;

/** What a command was asked for: names, parted by commas; nothing means all there are. */
final class Asked {
  private Asked() {}

  /**
   * @param property a system property that holds the names
   * @throws IllegalArgumentException for a name that is not there
   */
  static List<String> of(String property, Collection<String> all) {
    var names = System.getProperty(property, "").strip();
    if (names.isEmpty()) {
      return all.stream().sorted().toList();
    }
    var chosen = List.of(names.split("\\s*,\\s*"));
    for (var name : chosen) {
      if (!all.contains(name)) {
        throw new IllegalArgumentException("no " + name + " among " + all);
      }
    }
    return chosen;
  }
}
