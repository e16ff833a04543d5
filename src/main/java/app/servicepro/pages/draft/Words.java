package app.servicepro.pages.draft;

import app.servicepro.platform.json.Json;
import jakarta.json.JsonValue;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A text in several languages.
 *
 * @param languages those that there are words in
 */
record Words(Text text, Collection<String> languages) implements Shape {
  private static final JsonValue EMPTY = Json.PROVIDER.createValue("");

  @Override
  public @Nullable Shape child(String name, @Nullable JsonValue here) {
    return languages.contains(name) ? text : null;
  }

  @Override
  public JsonValue read(JsonValue value) {
    var kept = Json.PROVIDER.createObjectBuilder();
    Shape.object(value)
        .forEach((language, said) -> {
          if (!languages.contains(language)) {
            throw Unfit.because("problem.draft.place");
          }
          var read = text.read(said);
          if (!read.equals(EMPTY)) {
            kept.add(language, read);
          }
        });
    return kept.build();
  }
}
