package app.servicepro.pages.draft;

import app.servicepro.platform.json.Json;
import jakarta.json.JsonValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object.
 *
 * @param known its members
 * @param others what members may be that are not known; null when there are none
 */
record Members(Map<String, Shape> known, @Nullable Shape others) implements Shape {
  Members {
    known = Map.copyOf(known);
  }

  static Members of(Map<String, ? extends Shape> known) {
    return new Members(Map.copyOf(known), null);
  }

  @Override
  public @Nullable Shape child(String name, @Nullable JsonValue here) {
    return shape(name);
  }

  @Override
  public JsonValue read(JsonValue value) {
    var kept = Json.PROVIDER.createObjectBuilder();
    Shape.object(value)
        .forEach((name, member) -> {
          var shape = shape(name);
          if (shape == null) {
            throw Unfit.because("problem.draft.place");
          }
          kept.add(name, shape.read(member));
        });
    return kept.build();
  }

  private @Nullable Shape shape(String name) {
    var shape = known.get(name);
    return shape == null ? others : shape;
  }
}
