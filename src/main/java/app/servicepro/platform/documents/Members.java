package app.servicepro.platform.documents;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** What was done to a document as a whole, told member by member. */
public final class Members {
  private Members() {}

  /** The changes that lead from the one to the other; none when they are the same. */
  public static List<Change> changed(String doc, JsonObject before, JsonObject after) {
    var names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    var changes = new ArrayList<Change>();
    for (var name : names) {
      var was = before.get(name);
      var is = after.get(name);
      if (!Objects.equals(was, is)) {
        changes.add(new Change.Set(doc, new DocumentPath(List.of(name)), was, is, 0));
      }
    }
    return changes;
  }
}
