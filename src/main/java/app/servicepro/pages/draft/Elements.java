package app.servicepro.pages.draft;

import app.servicepro.platform.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A list of elements with ids.
 *
 * @param kinds what an element may hold
 */
record Elements(Kinds kinds) implements Shape {
  private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,40}");

  /** By what an element is. */
  interface Kinds {
    /** Null when there is no such kind (any more). */
    @Nullable Shape of(JsonObject element);

    /** How many of {@link #group} a list has at most. */
    int most(JsonObject element);

    /** What it is counted with: all, when nothing else is said. */
    default String group(JsonObject element) {
      return "";
    }
  }

  /** A list of equal elements. */
  static Elements of(int most, Shape each) {
    return new Elements(
        new Kinds() {
          @Override
          public Shape of(JsonObject element) {
            return each;
          }

          @Override
          public int most(JsonObject element) {
            return most;
          }
        });
  }

  @Override
  public Shape child(String name, @Nullable JsonValue here) {
    return new Element(kinds);
  }

  @Override
  public JsonValue read(JsonValue value) {
    if (!(value instanceof JsonArray array)) {
      throw Unfit.because("problem.draft.place");
    }
    var kept = Json.PROVIDER.createArrayBuilder();
    var ids = new HashSet<String>();
    var counts = new HashMap<String, Integer>();
    for (var element : array) {
      if (!ids.add(Json.text(Shape.object(element), "id", ""))) {
        throw Unfit.because("problem.draft.place");
      }
      kept.add(
          joining(counts.merge(kinds.group(element.asJsonObject()), 1, Integer::sum), element));
    }
    return kept.build();
  }

  /** Whether both count towards the same most. */
  boolean together(JsonValue one, JsonValue other) {
    return kinds.group(Shape.object(one)).equals(kinds.group(Shape.object(other)));
  }

  /**
   * An element that comes into the list.
   *
   * @param size how many of its group there are with it
   */
  JsonValue joining(int size, JsonValue element) {
    int most = kinds.most(Shape.object(element));
    if (size > most) {
      throw Unfit.because("problem.draft.many", Map.of("max", most));
    }
    return new Element(kinds).read(element);
  }

  /** One of them. */
  private record Element(Kinds kinds) implements Shape {
    /** What an unknown kind holds is kept as it is, and may be changed. */
    @Override
    public @Nullable Shape child(String name, @Nullable JsonValue here) {
      var kind = here instanceof JsonObject element ? kinds.of(element) : null;
      return kind == null ? Anything.SAFE : kind.child(name, here);
    }

    @Override
    public JsonValue read(JsonValue value) {
      var element = Shape.object(value);
      var kind = kinds.of(element);
      if (kind == null || !ID.matcher(Json.text(element, "id", "")).matches()) {
        throw Unfit.because("problem.draft.place");
      }
      return kind.read(element);
    }
  }
}
