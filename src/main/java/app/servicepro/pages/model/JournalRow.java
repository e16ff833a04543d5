package app.servicepro.pages.model;

import app.servicepro.platform.access.Actor;
import app.servicepro.platform.db.JsonColumn;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.time.Time;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One edit of the draft as the journal keeps it. */
@Entity
@Table(schema = "pages", name = "edit")
public class JournalRow {
  @Id private long seq;

  @Column(name = "id")
  private UUID edit = new UUID(0, 0);

  private @Nullable UUID person;
  private String name = "";
  private String client = "";
  private String kind = "";
  private boolean taken;

  @Convert(converter = JsonColumn.class)
  private JsonObject content = JsonValue.EMPTY_JSON_OBJECT;

  private Instant at = Time.now();

  protected JournalRow() {}

  /**
   * @param changes what was done, {@code inverse} what takes it back
   */
  public JournalRow(
      long seq, UUID edit, String client, String kind, JsonArray changes, JsonArray inverse) {
    this.seq = seq;
    this.edit = edit;
    this.client = client;
    this.kind = kind;
    content =
        Json.PROVIDER.createObjectBuilder().add("changes", changes).add("inverse", inverse).build();
  }

  public JournalRow by(Actor actor) {
    person = actor.person();
    name = actor.name();
    return this;
  }

  /** It has been undone, or done again. */
  public void take() {
    taken = true;
  }

  public long seq() {
    return seq;
  }

  /** {@code edit}, {@code undo} or {@code redo}. */
  public String kind() {
    return kind;
  }

  /** Null when nobody was signed in: the system itself. */
  public @Nullable UUID person() {
    return person;
  }

  public String name() {
    return name;
  }

  public String client() {
    return client;
  }

  public boolean taken() {
    return taken;
  }

  public Instant at() {
    return at;
  }

  public JsonArray changes() {
    return content.getJsonArray("changes");
  }

  public JsonArray inverse() {
    return content.getJsonArray("inverse");
  }
}
