package app.servicepro.tenants.schema;

import app.servicepro.platform.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be set, as {@code nodes/<node>.json} describes it.
 *
 * @param advanced whether only those see it who asked to see everything
 * @param required whether it may not be empty
 * @param localized whether it is text in several languages: {@code {"en": "…", "es": "…"}}
 * @param kept whether another component keeps it: {@link app.servicepro.tenants.spi.SettingsHome}
 * @param max the most characters, or the largest number
 * @param decimals how many digits a number may have behind its point
 * @param pattern what a text looks like that is not empty
 * @param when the field must be filled while another has one of these values
 * @param fact the fact of the tenant that stands in for it: {@code name}
 * @param standard what it is as long as nobody sets it
 */
public record Field(
    String id,
    FieldType type,
    Scope scope,
    boolean advanced,
    boolean required,
    boolean localized,
    boolean kept,
    BigDecimal min,
    BigDecimal max,
    int decimals,
    List<String> choices,
    @Nullable String unit,
    @Nullable Pattern pattern,
    Map<String, List<String>> when,
    @Nullable String fact,
    JsonValue standard) {

  static Field read(JsonObject json) {
    var type = FieldType.of(json.getString("type"));
    boolean localized = json.getBoolean("localized", false);
    var pattern = Json.text(json, "pattern");
    var standard = localized ? JsonValue.EMPTY_JSON_OBJECT : type.nothing();
    return new Field(
        json.getString("id"),
        type,
        Scope.of(json.getString("scope", "both")),
        json.getBoolean("advanced", false),
        json.getBoolean("required", false),
        localized,
        json.getBoolean("kept", false),
        number(json, "min", 0),
        number(json, "max", type.longest()),
        json.getInt("decimals", 0),
        Json.texts(json, "choices"),
        Json.text(json, "unit"),
        pattern == null ? null : Pattern.compile(pattern),
        when(Json.child(json, "when")),
        Json.text(json, "fact"),
        json.getOrDefault("default", standard));
  }

  private static BigDecimal number(JsonObject json, String key, int otherwise) {
    return json.get(key) instanceof JsonNumber n
        ? n.bigDecimalValue()
        : BigDecimal.valueOf(otherwise);
  }

  private static Map<String, List<String>> when(JsonObject json) {
    var all = new TreeMap<String, List<String>>();
    json.keySet().forEach(other -> all.put(other, Json.texts(json, other)));
    return Map.copyOf(all);
  }

  /** Whether the platform's owner sets it for everybody. */
  public boolean ofPlatform() {
    return scope != Scope.TENANT;
  }

  /** Whether a tenant sets it for itself. */
  public boolean ofTenant() {
    return scope != Scope.PLATFORM;
  }

  /** The longest text; for the input's {@code maxlength}. */
  public int longest() {
    return type == FieldType.NUMBER ? FieldType.LONGEST_NUMBER : max.intValueExact();
  }

  /** What is wrong with a value; null when nothing is. */
  public @Nullable Fault fault(JsonValue value) {
    if (!localized) {
      return type.fault(this, value);
    }
    if (!(value instanceof JsonObject texts)) {
      return Fault.of("fault.kind");
    }
    if (required && texts.isEmpty()) {
      return Fault.of("fault.missing");
    }
    for (var text : texts.values()) {
      var fault = faultOfOne(text);
      if (fault != null) {
        return fault;
      }
    }
    return null;
  }

  /** The same for the text of one language. */
  public @Nullable Fault faultOfOne(JsonValue text) {
    return type.fault(this, text);
  }
}
