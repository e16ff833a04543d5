package app.servicepro.platform.documents;

import app.servicepro.platform.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** A document with one thing in it changed; everything else is the same. */
final class Rewrite {
  /** Makes the new thing of the old one; null stands for nothing, on both sides. */
  interface Leaf {
    @Nullable JsonValue next(@Nullable JsonValue now);
  }

  private final DocumentPath at;
  private final Leaf leaf;
  private final int prune;

  /**
   * @param prune how many containers around the place go when they are empty afterwards
   */
  Rewrite(DocumentPath at, int prune, Leaf leaf) {
    this.at = at;
    this.prune = prune;
    this.leaf = leaf;
  }

  /**
   * @throws Misfit when there is no way to the place
   */
  JsonObject of(JsonObject document) {
    return (JsonObject) inside(document, 0);
  }

  private JsonValue inside(JsonValue container, int depth) {
    return switch (container) {
      case JsonObject object -> object(object, depth);
      case JsonArray array -> array(array, depth);
      default -> throw new Misfit(Conflict.Kind.UNFIT);
    };
  }

  private JsonObject object(JsonObject object, int depth) {
    var name = at.names().get(depth);
    var next = next(object.get(name), depth);
    var whole = Json.PROVIDER.createObjectBuilder(object);
    return (next == null ? whole.remove(name) : whole.add(name, next)).build();
  }

  private JsonArray array(JsonArray array, int depth) {
    int index = DocumentPath.index(array, at.names().get(depth));
    if (index < 0) {
      throw new Misfit(Conflict.Kind.GONE);
    }
    var next = next(array.get(index), depth);
    var items = new ArrayList<JsonValue>(array);
    if (next == null) {
      items.remove(index);
    } else {
      items.set(index, next);
    }
    return Json.PROVIDER.createArrayBuilder(items).build();
  }

  private @Nullable JsonValue next(@Nullable JsonValue child, int depth) {
    int distance = at.names().size() - 1 - depth;
    if (distance == 0) {
      return leaf.next(child);
    }
    var next = inside(child == null ? JsonValue.EMPTY_JSON_OBJECT : child, depth + 1);
    return distance <= prune && isEmpty(next) ? null : next;
  }

  private static boolean isEmpty(JsonValue container) {
    return container instanceof JsonObject object
        ? object.isEmpty()
        : container.asJsonArray().isEmpty();
  }

  /** There is no such place. */
  static final class Misfit extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Conflict.Kind kind;

    Misfit(Conflict.Kind kind) {
      super(kind.name());
      this.kind = kind;
    }

    Conflict.Kind kind() {
      return kind;
    }
  }
}
