package app.servicepro.pages.model;

import app.servicepro.platform.db.JsonColumn;
import app.servicepro.platform.json.Canonical;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Published content, never changed and found by its hash. */
@Entity
@Table(schema = "pages", name = "document")
public class Document {
  @Id private String hash = "";

  @Convert(converter = JsonColumn.class)
  private JsonObject content = JsonValue.EMPTY_JSON_OBJECT;

  protected Document() {}

  Document(JsonObject content) {
    this.content = content;
    this.hash = Canonical.hash(content);
  }

  String hash() {
    return hash;
  }

  JsonObject content() {
    return content;
  }
}
