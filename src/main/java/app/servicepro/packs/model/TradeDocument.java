package app.servicepro.packs.model;

import app.servicepro.platform.db.JsonColumn;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A tenant's own tone, messages, rules of booking, rewards or campaigns. */
@Entity
@Table(schema = "packs", name = "document")
public class TradeDocument {
  @Id private String name = "";

  @Convert(converter = JsonColumn.class)
  private JsonObject content = JsonValue.EMPTY_JSON_OBJECT;

  protected TradeDocument() {}

  public TradeDocument(String name, JsonObject content) {
    this.name = name;
    this.content = content;
  }

  public String name() {
    return name;
  }

  public JsonObject content() {
    return content;
  }

  public void rewrite(JsonObject next) {
    content = next;
  }
}
