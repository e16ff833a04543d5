package app.servicepro.platform.documents;

import app.servicepro.platform.json.Canonical;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The changes that lead from one state of documents to another, as small as they can be: fields of
 * objects, elements of lists whose elements have ids. Together with {@link Editing} they are a
 * three-way merge: the changes from a common base to theirs, applied to mine.
 *
 * <p>The order of elements that both states have is left out: an element that stands elsewhere is
 * not a change.
 */
public final class Differences {
  private final String doc;
  private final List<Change> changes = new ArrayList<>();

  private Differences(String doc) {
    this.doc = doc;
  }

  /**
   * @param from documents by name
   * @param to the same later
   */
  public static List<Change> between(Map<String, JsonObject> from, Map<String, JsonObject> to) {
    var names = new TreeSet<>(from.keySet());
    names.addAll(to.keySet());
    var all = new ArrayList<Change>();
    names.forEach(name -> all.addAll(of(name, from.get(name), to.get(name))));
    return all;
  }

  private static List<Change> of(
      String name, @Nullable JsonObject before, @Nullable JsonObject after) {
    if (before == null || after == null) {
      return Members.whole(name, before, after);
    }
    var differences = new Differences(name);
    differences.object(new DocumentPath(List.of()), before, after);
    return differences.changes;
  }

  private void object(DocumentPath at, JsonObject before, JsonObject after) {
    var names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    names.forEach(name -> member(at.child(name), before.get(name), after.get(name)));
  }

  private void member(DocumentPath at, @Nullable JsonValue before, @Nullable JsonValue after) {
    if (Canonical.same(before, after)) {
      return;
    }
    if (before instanceof JsonObject old && after instanceof JsonObject now) {
      object(at, old, now);
    } else if (before instanceof JsonArray old
        && after instanceof JsonArray now
        && named(old)
        && named(now)) {
      list(at, old, now);
    } else {
      changes.add(new Change.Set(doc, at, before, after, 0));
    }
  }

  private void list(DocumentPath at, JsonArray before, JsonArray after) {
    for (var element : before.getValuesAs(JsonObject.class)) {
      var id = element.getString("id");
      int index = DocumentPath.index(after, id);
      if (index < 0) {
        changes.add(new Change.Remove(doc, at.child(id), element, 0));
      } else {
        object(at.child(id), element, after.getJsonObject(index));
      }
    }
    String previous = null;
    for (var element : after.getValuesAs(JsonObject.class)) {
      var id = element.getString("id");
      if (DocumentPath.index(before, id) < 0) {
        changes.add(new Change.Add(doc, at, previous, element));
      }
      previous = id;
    }
  }

  private static boolean named(JsonArray list) {
    return list.stream().allMatch(element -> DocumentPath.id(element) != null);
  }
}
