package app.servicepro.tenants.schema;

import java.util.Map;

/** Why a value cannot be kept: a key of this component's words, and what fills its placeholders. */
public record Fault(String key, Map<String, Object> words) {
  public static Fault of(String key) {
    return new Fault(key, Map.of());
  }
}
