package app.servicepro.tenants.schema;

import app.servicepro.platform.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a node may hold.
 *
 * @param feature the key of the feature without which a tenant has no use for it; null: all have
 * @param advanced whether only those see it who asked to see everything
 * @param fields in the order of the form
 */
public record NodeSchema(
    String node, @Nullable String feature, boolean advanced, Map<String, Field> fields) {

  static NodeSchema read(String node, JsonObject json) {
    var fields = new LinkedHashMap<String, Field>();
    for (var object : Json.objects(json, "fields")) {
      var field = Field.read(object);
      fields.put(field.id(), field);
    }
    return new NodeSchema(
        node, Json.text(json, "feature"), json.getBoolean("advanced", false), fields);
  }

  /**
   * @throws IllegalArgumentException when there is no such field
   */
  public Field field(String id) {
    var field = fields.get(id);
    if (field == null) {
      throw new IllegalArgumentException("node " + node + " has no field " + id);
    }
    return field;
  }

  /** The fields that a layer may set. */
  public List<Field> fields(boolean platform) {
    return fields.values().stream().filter(f -> platform ? f.ofPlatform() : f.ofTenant()).toList();
  }

  /** Everything that is wrong with a document of a layer, by field. */
  public Map<String, Fault> faults(JsonObject document, boolean platform) {
    var faults = new TreeMap<String, Fault>();
    document.forEach((id, value) -> {
      var field = fields.get(id);
      if (field == null || !(platform ? field.ofPlatform() : field.ofTenant())) {
        faults.put(id, Fault.of("fault.unknown"));
      } else {
        var fault = field.fault(value);
        if (fault != null) {
          faults.put(id, fault);
        }
      }
    });
    return faults;
  }

  /**
   * What is empty and must not be while another field is what it is, by field; the other field
   * where the layer does not set the empty one.
   *
   * @param values what holds in the end, by field
   */
  public Map<String, Fault> lacking(Function<String, JsonValue> values, boolean platform) {
    var faults = new TreeMap<String, Fault>();
    for (var field : fields.values()) {
      for (var other : field.when().entrySet()) {
        boolean needed = other.getValue().contains(text(values.apply(other.getKey())));
        if (needed && text(values.apply(field.id())).isEmpty()) {
          boolean here = platform ? field.ofPlatform() : field.ofTenant();
          faults.put(
              here ? field.id() : other.getKey(),
              Fault.of(here ? "fault.needed" : "fault.not-for-all"));
        }
      }
    }
    return faults;
  }

  private static String text(JsonValue value) {
    return value instanceof JsonString s ? s.getString() : value.toString();
  }
}
