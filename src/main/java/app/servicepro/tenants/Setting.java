package app.servicepro.tenants;

import app.servicepro.tenants.schema.Field;
import jakarta.json.JsonValue;

/**
 * What a field of a node is for somebody, and why.
 *
 * @param value what holds
 * @param layer who says so
 * @param inherited what would hold if the last layer said nothing
 * @param from who would say so
 */
public record Setting(Field field, JsonValue value, Layer layer, JsonValue inherited, Layer from) {

  /** Who may say what a setting is; a later one wins over an earlier one. */
  public enum Layer {
    DEFAULT,
    PLATFORM,
    PACK,
    TENANT
  }
}
