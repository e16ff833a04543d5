package app.servicepro.pages.draft;

import app.servicepro.platform.forms.Typed;
import app.servicepro.platform.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What no schema says anything about: kept, unless it would run when somebody made a link of it.
 */
enum Anything implements Shape {
  /** The only one. */
  SAFE;

  private static final Pattern RUNS =
      Pattern.compile("(?i)\\s*(javascript|data|vbscript)\\s*:[\\s\\S]*");

  @Override
  public Shape child(String name, @Nullable JsonValue here) {
    return this;
  }

  @Override
  public JsonValue read(JsonValue value) {
    return switch (value) {
      case JsonObject object -> {
        var kept = Json.PROVIDER.createObjectBuilder();
        object.forEach((name, member) -> kept.add(name, read(member)));
        yield kept.build();
      }
      case JsonArray array -> {
        var kept = Json.PROVIDER.createArrayBuilder();
        array.forEach(item -> kept.add(read(item)));
        yield kept.build();
      }
      case JsonString text -> {
        var typed = Typed.lines(text.getString()).text();
        if (RUNS.matcher(typed).matches()) {
          throw Unfit.because("problem.draft.link");
        }
        yield Json.PROVIDER.createValue(typed);
      }
      default -> value;
    };
  }
}
