package app.servicepro.platform.documents;

import app.servicepro.platform.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes changes as {@link ChangeReader} reads them. */
public final class ChangeWriter {
  private ChangeWriter() {}

  public static JsonArray write(List<Change> changes) {
    var all = Json.PROVIDER.createArrayBuilder();
    changes.forEach(change -> all.add(write(change)));
    return all.build();
  }

  public static JsonObject write(Change change) {
    var json = Json.PROVIDER.createObjectBuilder();
    switch (change) {
      case Change.Set c -> {
        begin(json, "set", c);
        some(json, "was", c.was());
        prune(json, c.prune());
      }
      case Change.Add c -> {
        begin(json, "add", c);
        after(json, c.after());
      }
      case Change.Remove c -> {
        begin(json, "remove", c);
        some(json, "was", c.was());
        prune(json, c.prune());
      }
      case Change.Move c -> {
        begin(json, "move", c);
        after(json, c.after());
      }
      case Change.Create c -> begin(json, "create", c);
      case Change.Drop c -> {
        begin(json, "drop", c);
        some(json, "was", c.was());
      }
    }
    return json.build();
  }

  private static void begin(JsonObjectBuilder json, String op, Change change) {
    json.add("op", op).add("doc", change.doc());
    if (!change.at().names().isEmpty()) {
      json.add("at", change.at().toString());
    }
    some(json, "value", change.value());
  }

  private static void some(JsonObjectBuilder json, String member, @Nullable JsonValue value) {
    if (value != null) {
      json.add(member, value);
    }
  }

  private static void after(JsonObjectBuilder json, @Nullable String after) {
    if (after != null) {
      json.add("after", after);
    }
  }

  private static void prune(JsonObjectBuilder json, int prune) {
    if (prune > 0) {
      json.add("prune", prune);
    }
  }
}
