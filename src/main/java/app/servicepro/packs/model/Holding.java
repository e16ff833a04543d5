package app.servicepro.packs.model;

import app.servicepro.packs.WebsiteSeed;
import app.servicepro.platform.db.JsonColumn;
import app.servicepro.platform.documents.Change;
import app.servicepro.platform.documents.ChangeReader;
import app.servicepro.platform.documents.ChangeWriter;
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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What a tenant was given: of which pack, in which version, and how it was then. */
@Entity
@Table(schema = "packs", name = "holding")
public class Holding {
  private static final String CHANGES = "changes";

  @Id
  @Column(name = "tenant_id")
  private UUID tenant = new UUID(0, 0);

  private String pack = "";
  private String version = "";

  @Convert(converter = JsonColumn.class)
  private JsonObject seed = JsonValue.EMPTY_JSON_OBJECT;

  @Convert(converter = JsonColumn.class)
  private JsonObject base = JsonValue.EMPTY_JSON_OBJECT;

  @Convert(converter = JsonColumn.class)
  private JsonObject open = JsonValue.EMPTY_JSON_OBJECT;

  @Column(name = "taken_off")
  private boolean takenOff;

  @Column(name = "updated_at")
  private Instant updatedAt = Time.now();

  protected Holding() {}

  public Holding(UUID tenant) {
    this.tenant = tenant;
    open(List.of());
  }

  /** From now on this is what the tenant was given. */
  public void give(String id, String ofVersion, WebsiteSeed start, Map<String, JsonObject> given) {
    pack = id;
    version = ofVersion;
    seed = Seeds.written(start);
    base(given);
    takenOff = false;
  }

  /** The rest of what was given, after the pack was taken off. */
  public void takeOff(Map<String, JsonObject> left) {
    base(left);
    open(List.of());
    takenOff = true;
  }

  /** What the pack would have changed and the tenant has changed, too; somebody has to choose. */
  public final void open(List<Change> undecided) {
    open = Json.PROVIDER.createObjectBuilder().add(CHANGES, ChangeWriter.write(undecided)).build();
    updatedAt = Time.now();
  }

  public List<Change> open() {
    return ChangeReader.read(open.getJsonArray(CHANGES));
  }

  public String pack() {
    return pack;
  }

  public String version() {
    return version;
  }

  public boolean takenOff() {
    return takenOff;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  public WebsiteSeed seed() {
    return Seeds.read(seed);
  }

  /** The documents as they were given, by name. */
  public Map<String, JsonObject> base() {
    var documents = new TreeMap<String, JsonObject>();
    base.forEach((name, document) -> documents.put(name, document.asJsonObject()));
    return documents;
  }

  private void base(Map<String, JsonObject> given) {
    var documents = Json.PROVIDER.createObjectBuilder();
    given.forEach(documents::add);
    base = documents.build();
    updatedAt = Time.now();
  }
}
