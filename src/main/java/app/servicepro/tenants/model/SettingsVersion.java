package app.servicepro.tenants.model;

import app.servicepro.platform.db.JsonColumn;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.tenants.Version;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A state that a document had: who made it, when, and why. Written by {@link SettingsStore}. */
@Entity
@Table(schema = "tenants", name = "settings_version")
public class SettingsVersion {
  @Id private UUID id = TenantId.PLATFORM.value();

  @SuppressWarnings("UnusedVariable") // queries ask for it
  private String document = "";

  private int version;

  @Convert(converter = JsonColumn.class)
  private JsonObject content = JsonValue.EMPTY_JSON_OBJECT;

  private Instant at = Instant.EPOCH;
  private String name = "";
  private String note = "";

  protected SettingsVersion() {}

  JsonObject content() {
    return content;
  }

  Version facts(JsonObject before) {
    return new Version(version, at, name, note, Version.between(before, content));
  }
}
