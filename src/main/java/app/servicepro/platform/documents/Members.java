package app.servicepro.platform.documents;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

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

  /**
   * The changes that make a document what it shall be.
   *
   * @param before null when there is none
   * @param after null when there shall be none
   */
  public static List<Change> whole(
      String doc, @Nullable JsonObject before, @Nullable JsonObject after) {
    if (before == null) {
      return after == null ? List.of() : List.of(new Change.Create(doc, after));
    }
    return after == null ? List.of(new Change.Drop(doc, before)) : changed(doc, before, after);
  }
}
