package app.servicepro.tenants;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A state that a document had.
 *
 * @param name who made it
 * @param note what the person said about it; may be empty
 * @param differences from the state before
 */
public record Version(
    int number, Instant at, String name, String note, List<Difference> differences) {

  /**
   * One member that differs.
   *
   * @param before null when it was not there
   * @param after null when it is not there any more
   */
  public record Difference(String field, @Nullable JsonValue before, @Nullable JsonValue after) {}

  public static List<Difference> between(JsonObject before, JsonObject after) {
    var names = new TreeSet<String>(before.keySet());
    names.addAll(after.keySet());
    var found = new ArrayList<Difference>();
    for (var name : names) {
      if (!Objects.equals(before.get(name), after.get(name))) {
        found.add(new Difference(name, before.get(name), after.get(name)));
      }
    }
    return found;
  }
}
