package app.servicepro.platform.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.TreeSet;

/**
 * What differs between two states of a thing, member by member: for the trail, which tells no more
 * than what somebody changed.
 */
public record Difference(JsonObject before, JsonObject after) {

  public static Difference of(JsonObject before, JsonObject after) {
    var old = Json.PROVIDER.createObjectBuilder();
    var now = Json.PROVIDER.createObjectBuilder();
    var names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    for (var name : names) {
      var was = before.getOrDefault(name, JsonValue.NULL);
      var is = after.getOrDefault(name, JsonValue.NULL);
      if (!was.equals(is)) {
        old.add(name, was);
        now.add(name, is);
      }
    }
    return new Difference(old.build(), now.build());
  }

  /** Whether nothing differs. */
  public boolean none() {
    return before.isEmpty();
  }
}
