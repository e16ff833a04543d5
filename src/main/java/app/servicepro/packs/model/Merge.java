package app.servicepro.packs.model;

import app.servicepro.platform.documents.Change;
import app.servicepro.platform.documents.Conflict;
import app.servicepro.platform.documents.Differences;
import app.servicepro.platform.documents.DocumentPath;
import app.servicepro.platform.documents.Editing;
import app.servicepro.platform.json.Canonical;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A new version of a pack, laid under what a tenant has made of the old one.
 *
 * @param done what changes, in the order to do it
 * @param conflicts what the pack and the tenant have both changed; the tenant's stays
 */
public record Merge(List<Change> done, List<Conflict> conflicts) {

  /**
   * @param base the documents as they were given
   * @param theirs as the pack gives them now
   * @param mine as the tenant has them
   */
  public static Merge of(
      Map<String, JsonObject> base, Map<String, JsonObject> theirs, Map<String, JsonObject> mine) {
    var outcome = Editing.apply(mine, Differences.between(base, theirs));
    return new Merge(
        outcome.done(),
        outcome.conflicts().stream().filter(c -> c.kind() != Conflict.Kind.GONE).toList());
  }

  /**
   * What was given, for a tenant of whom nobody knows it: the documents that it has count as edited
   * where they differ from the pack, those that it has not as not given.
   */
  public static Map<String, JsonObject> adopted(
      Map<String, JsonObject> theirs, Map<String, JsonObject> mine) {
    var base = new TreeMap<>(theirs);
    base.keySet().retainAll(mine.keySet());
    return base;
  }

  /** What makes the pack's value the tenant's, whatever it is now. */
  public static List<Change> forced(Change change, Map<String, JsonObject> mine) {
    var document = mine.get(change.doc());
    return switch (change) {
      case Change.Set set when document != null ->
          List.of(
              new Change.Set(
                  set.doc(), set.at(), set.at().read(document), set.value(), set.prune()));
      case Change.Add add when document != null -> {
        var at = add.at().child(add.value().getString("id"));
        var now = at.read(document);
        yield List.of(now == null ? add : new Change.Set(add.doc(), at, now, add.value(), 0));
      }
      case Change.Remove remove ->
          List.of(new Change.Remove(remove.doc(), remove.at(), null, remove.prune()));
      case Change.Drop drop -> List.of(new Change.Drop(drop.doc(), null));
      case Change.Create create ->
          Differences.between(
              document == null ? Map.of() : Map.of(create.doc(), document),
              Map.of(create.doc(), create.value()));
      default -> List.of();
    };
  }

  /** What is at a conflict's place in the tenant's documents; null when nothing is. */
  public static @Nullable JsonValue mine(Change change, Map<String, JsonObject> mine) {
    var document = mine.get(change.doc());
    if (document == null) {
      return null;
    }
    return place(change).read(document);
  }

  /** The place that a change is about; an element that comes stands at its own. */
  public static DocumentPath place(Change change) {
    return change instanceof Change.Add add
        ? add.at().child(add.value().getString("id"))
        : change.at();
  }

  /**
   * Takes the elements of a document's lists that are as they were given.
   *
   * @param stays gets the ids of those that are not
   */
  public static List<Change> elements(
      String name, JsonObject base, JsonObject mine, List<String> stays) {
    var changes = new ArrayList<Change>();
    base.forEach((list, value) -> {
      if (value instanceof JsonArray given) {
        for (var element : given) {
          if (element instanceof JsonObject was && was.containsKey("id")) {
            var at = new DocumentPath(List.of(list, was.getString("id")));
            var now = at.read(mine);
            if (Canonical.same(was, now)) {
              changes.add(new Change.Remove(name, at, was, 0));
            } else if (now != null) {
              stays.add(name + "/" + at);
            }
          }
        }
      }
    });
    return changes;
  }
}
