package app.servicepro.platform.audit;

import app.servicepro.platform.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the trail.
 *
 * @param seq its place in the tenant's chain, from 1
 * @param person null for the system itself, and for somebody who was not signed in
 * @param name of the person, as it was then; empty for somebody who was not signed in
 * @param inside whether a member of the platform's staff acted as the tenant
 */
public record Entry(
    long seq,
    Instant at,
    @Nullable UUID person,
    String name,
    boolean inside,
    String ip,
    String action,
    String target,
    JsonObject before,
    JsonObject after,
    @Nullable String reason) {

  /** A field that was added, changed or removed; what was or is not there is empty. */
  public record Change(String field, String before, String after) {}

  /** What the act changed, field by field. */
  public List<Change> changes() {
    var fields = new TreeSet<>(before.keySet());
    fields.addAll(after.keySet());
    return fields.stream()
        .map(field -> new Change(field, text(before.get(field)), text(after.get(field))))
        .filter(change -> !change.before().equals(change.after()))
        .toList();
  }

  private static String text(@Nullable JsonValue value) {
    return switch (value) {
      case null -> "";
      case JsonString s -> s.getString();
      default -> value.getValueType() == JsonValue.ValueType.NULL ? "" : value.toString();
    };
  }

  static Entry of(Row row) {
    return new Entry(
        row.number(0),
        row.instant(1),
        row.uuid(2),
        row.text(3),
        row.flag(4),
        row.text(5),
        row.text(6),
        row.text(7),
        Json.object(row.text(8)),
        Json.object(row.text(9)),
        row.textOrNull(10));
  }
}
