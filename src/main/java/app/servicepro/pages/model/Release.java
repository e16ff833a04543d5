package app.servicepro.pages.model;

import app.servicepro.platform.db.JsonColumn;
import app.servicepro.platform.json.Canonical;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.time.Time;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A published state of a site: which documents it consists of. */
@Entity
@Table(schema = "pages", name = "release")
public class Release {
  @Id private String hash = "";

  @Convert(converter = JsonColumn.class)
  private JsonObject manifest = JsonValue.EMPTY_JSON_OBJECT;

  @Column(name = "created_at")
  private Instant createdAt = Time.now();

  protected Release() {}

  /**
   * @param documents name to hash
   */
  Release(Map<String, String> documents) {
    var builder = Json.PROVIDER.createObjectBuilder();
    documents.forEach(builder::add);
    manifest = builder.build();
    hash = Canonical.hash(manifest);
  }

  public String hash() {
    return hash;
  }

  /** The hash of the document of that name. */
  public Optional<String> document(String name) {
    return Optional.ofNullable(Json.text(manifest, name));
  }

  /** The same but for one document. */
  Release with(String name, String document) {
    var hashes = new TreeMap<String, String>();
    names().forEach(n -> hashes.put(n, manifest.getString(n)));
    hashes.put(name, document);
    return new Release(hashes);
  }

  /** The names of the documents. */
  public Set<String> names() {
    return Set.copyOf(manifest.keySet());
  }
}
