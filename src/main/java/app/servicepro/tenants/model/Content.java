package app.servicepro.tenants.model;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/**
 * What a document says.
 *
 * @param version 0 as long as nobody has written it
 */
public record Content(int version, JsonObject values) {
  static final Content NONE = new Content(0, JsonValue.EMPTY_JSON_OBJECT);
}
