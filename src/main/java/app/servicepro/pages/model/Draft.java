package app.servicepro.pages.model;

import app.servicepro.platform.db.JsonColumn;
import app.servicepro.platform.time.Time;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A document that a tenant is working on. */
@Entity
@Table(schema = "pages", name = "draft")
public class Draft {
  @Id private String name = "";

  @Convert(converter = JsonColumn.class)
  private JsonObject content = JsonValue.EMPTY_JSON_OBJECT;

  @Column(name = "updated_at")
  private Instant updatedAt = Time.now();

  protected Draft() {}

  public Draft(String name, JsonObject content) {
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
    updatedAt = Time.now();
  }
}
