package app.servicepro.tenants.model;

import app.servicepro.platform.db.JsonColumn;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What somebody has set, as it is now. */
@Entity
@Table(schema = "tenants", name = "settings")
public class SettingsDocument {
  @Id private String id = "";
  private int version;

  @Convert(converter = JsonColumn.class)
  private JsonObject content = JsonValue.EMPTY_JSON_OBJECT;

  protected SettingsDocument() {}

  public String id() {
    return id;
  }

  public Content content() {
    return new Content(version, content);
  }

  /** Its next state. */
  void become(JsonObject values) {
    version++;
    content = values;
  }
}
