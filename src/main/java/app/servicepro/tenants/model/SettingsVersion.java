package app.servicepro.tenants.model;

import app.servicepro.platform.access.Acting;
import app.servicepro.platform.db.JsonColumn;
import app.servicepro.platform.time.Time;
import app.servicepro.tenants.Version;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A state that a document had: who made it, when, and why. */
@Entity
@Table(schema = "tenants", name = "settings_version")
public class SettingsVersion {
  private static final int LONGEST_NAME = 200;
  @Id private UUID id = Time.newId();

  @SuppressWarnings("UnusedVariable") // queries ask for it
  private String document = "";

  private int version;

  @Convert(converter = JsonColumn.class)
  private JsonObject content = JsonValue.EMPTY_JSON_OBJECT;

  private Instant at = Time.now();

  @SuppressWarnings("UnusedVariable") // for the record
  private @Nullable UUID person;

  private String name = "";
  private String note = "";

  protected SettingsVersion() {}

  SettingsVersion(String document, int version, JsonObject content, String note) {
    this.document = document;
    this.version = version;
    this.content = content;
    this.note = note;
    var actor = Acting.current();
    person = actor.person();
    name = actor.name().substring(0, Math.min(LONGEST_NAME, actor.name().length()));
  }

  JsonObject content() {
    return content;
  }

  Version facts(JsonObject before) {
    return new Version(version, at, name, note, Version.between(before, content));
  }
}
