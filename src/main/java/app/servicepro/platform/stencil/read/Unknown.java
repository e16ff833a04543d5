package app.servicepro.platform.stencil.read;

import app.servicepro.platform.stencil.Fault;
import app.servicepro.platform.stencil.Faulty;
import app.servicepro.platform.stencil.Place;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A fault about a name that nobody knows: with the nearest that is known, or with all. */
final class Unknown {
  private static final int FAR = 3;
  private static final int MOST = 24;

  private Unknown() {}

  static Faulty name(Place place, String key, String name, Set<String> known) {
    var said = Faulty.shortened(name);
    var near = near(said, known);
    if (near != null) {
      return new Faulty(new Fault(place, key, Map.of("name", said, "near", near), "hint.near"));
    }
    var all = String.join(", ", known.stream().sorted().limit(MOST).toList());
    return new Faulty(
        new Fault(
            place,
            key,
            Map.of("name", said, "known", all),
            all.isEmpty() ? "hint.nothing-known" : "hint.known"));
  }

  private static @Nullable String near(String name, Set<String> known) {
    String best = null;
    int least = FAR;
    for (var other : known) {
      int distance = distance(name, other);
      if (distance < least && distance < other.length()) {
        least = distance;
        best = other;
      }
    }
    return best;
  }

  /** How many letters one would have to change (Levenshtein). */
  private static int distance(String a, String b) {
    var row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
