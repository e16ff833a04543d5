package app.servicepro.platform.documents;

import app.servicepro.platform.json.Canonical;
import app.servicepro.platform.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Applies changes to documents, one after the other, each to what is there by then. One that does
 * not fit is left out and named; the others are applied all the same.
 */
public final class Editing {
  private final TreeMap<String, JsonObject> documents;
  private final List<Change> done = new ArrayList<>();
  private final List<Change> inverse = new ArrayList<>();
  private final List<Conflict> conflicts = new ArrayList<>();

  private Editing(Map<String, JsonObject> documents) {
    this.documents = new TreeMap<>(documents);
  }

  /**
   * @param documents by name; left as they are
   */
  public static Outcome apply(Map<String, JsonObject> documents, List<Change> changes) {
    var editing = new Editing(documents);
    changes.forEach(editing::change);
    Collections.reverse(editing.inverse);
    return new Outcome(editing.documents, editing.done, editing.inverse, editing.conflicts);
  }

  private void change(Change change) {
    try {
      switch (change) {
        case Change.Set set -> set(set, there(set));
        case Change.Add add -> add(add, there(add));
        case Change.Remove remove -> remove(remove, there(remove));
        case Change.Move move -> move(move, there(move));
        case Change.Create create -> create(create);
        case Change.Drop drop -> drop(drop);
      }
    } catch (Rewrite.Misfit e) {
      conflicts.add(conflict(change, e.kind()));
    }
  }

  private void set(Change.Set set, JsonObject document) {
    var now = set.at().read(document);
    if (Canonical.same(now, set.value())) {
      return;
    }
    unless(keepsIds(set, document), Conflict.Kind.UNFIT);
    var next = new Rewrite(set.at(), set.prune(), old -> set.value()).of(document);
    unless(Canonical.same(now, set.was()), Conflict.Kind.CHANGED);
    int made = set.value() == null ? 0 : set.at().parent().absent(document);
    documents.put(set.doc(), next);
    done(set, new Change.Set(set.doc(), set.at(), set.value(), now, made));
  }

  /** An element of a list is exchanged only for one of the same id, and keeps its id. */
  private static boolean keepsIds(Change.Set set, JsonObject document) {
    var holder = set.at().parent();
    if (holder.read(document) instanceof JsonArray) {
      var value = set.value();
      return value != null && set.at().last().equals(DocumentPath.id(value));
    }
    boolean ofElement =
        !holder.names().isEmpty() && holder.parent().read(document) instanceof JsonArray;
    return !(ofElement && set.at().last().equals("id"));
  }

  private void add(Change.Add add, JsonObject document) {
    var id = Json.text(add.value(), "id", "");
    var list = list(add.at().read(document));
    int known = DocumentPath.index(list, id);
    if (known >= 0) {
      unless(Canonical.same(list.get(known), add.value()), Conflict.Kind.THERE);
      return;
    }
    int made = add.at().absent(document);
    list.add(position(list, add.after()), add.value());
    write(add.doc(), document, add.at(), list, 0);
    done(add, new Change.Remove(add.doc(), add.at().child(id), add.value(), made));
  }

  private void remove(Change.Remove remove, JsonObject document) {
    var at = remove.at().parent();
    var list = list(at.read(document));
    int index = DocumentPath.index(list, remove.at().last());
    if (index < 0) {
      return;
    }
    var element = (JsonObject) list.get(index);
    unless(remove.was() == null || Canonical.same(element, remove.was()), Conflict.Kind.CHANGED);
    var before = before(list, index);
    list.remove(index);
    write(remove.doc(), document, at, list, remove.prune());
    done(remove, new Change.Add(remove.doc(), at, before, element));
  }

  private void move(Change.Move move, JsonObject document) {
    var at = move.at().parent();
    var list = list(at.read(document));
    int index = DocumentPath.index(list, move.at().last());
    unless(index >= 0, Conflict.Kind.GONE);
    if (move.at().last().equals(move.after())) {
      return;
    }
    var before = before(list, index);
    var element = list.remove(index);
    int next = position(list, move.after());
    if (next != index) {
      list.add(next, element);
      write(move.doc(), document, at, list, 0);
      done(move, new Change.Move(move.doc(), move.at(), before));
    }
  }

  private void create(Change.Create create) {
    var there = documents.get(create.doc());
    unless(there == null || Canonical.same(there, create.value()), Conflict.Kind.THERE);
    if (there == null) {
      documents.put(create.doc(), create.value());
      done(create, new Change.Drop(create.doc(), create.value()));
    }
  }

  private void drop(Change.Drop drop) {
    var there = documents.get(drop.doc());
    if (there == null) {
      return;
    }
    unless(drop.was() == null || Canonical.same(there, drop.was()), Conflict.Kind.CHANGED);
    documents.remove(drop.doc());
    done(drop, new Change.Create(drop.doc(), there));
  }

  private JsonObject there(Change change) {
    var document = documents.get(change.doc());
    if (document == null) {
      throw new Rewrite.Misfit(Conflict.Kind.GONE);
    }
    return document;
  }

  /** A copy of a list of elements with ids; empty when there is none yet. */
  private static List<JsonValue> list(@Nullable JsonValue found) {
    if (found == null) {
      return new ArrayList<>();
    }
    if (found instanceof JsonArray array
        && array.stream().allMatch(item -> DocumentPath.id(item) != null)) {
      return new ArrayList<>(array);
    }
    throw new Rewrite.Misfit(Conflict.Kind.UNFIT);
  }

  private static int position(List<JsonValue> list, @Nullable String after) {
    if (after == null) {
      return 0;
    }
    int index = DocumentPath.index(list, after);
    return index < 0 ? list.size() : index + 1;
  }

  private static @Nullable String before(List<JsonValue> list, int index) {
    return index == 0 ? null : DocumentPath.id(list.get(index - 1));
  }

  private void write(
      String name, JsonObject document, DocumentPath at, List<JsonValue> list, int prune) {
    boolean gone = prune > 0 && list.isEmpty();
    var array = Json.PROVIDER.createArrayBuilder(list).build();
    documents.put(
        name, new Rewrite(at, gone ? prune - 1 : 0, old -> gone ? null : array).of(document));
  }

  private void done(Change change, Change back) {
    done.add(change);
    inverse.add(back);
  }

  private Conflict conflict(Change change, Conflict.Kind kind) {
    var document = documents.get(change.doc());
    var at =
        change instanceof Change.Add add
            ? add.at().child(add.value().getString("id"))
            : change.at();
    return new Conflict(change, kind, document == null ? null : at.read(document));
  }

  private static void unless(boolean fits, Conflict.Kind kind) {
    if (!fits) {
      throw new Rewrite.Misfit(kind);
    }
  }
}
