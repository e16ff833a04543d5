package app.servicepro.identity.model;

import app.servicepro.platform.db.JsonColumn;
import app.servicepro.platform.time.Time;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A secret that was handed out to be used once; only its hash is kept. */
@Entity
@Table(schema = "identity", name = "token")
public class Token {
  /** What it is good for. */
  public enum Kind {
    SIGN_UP("sign-up", Duration.ofHours(24)),
    RESET("reset", Duration.ofHours(1)),
    INVITATION("invitation", Invited.VALID),
    SECOND_FACTOR("second-factor", Duration.ofMinutes(10));

    private final String code;
    private final Duration lasts;

    Kind(String code, Duration lasts) {
      this.code = code;
      this.lasts = lasts;
    }

    String code() {
      return code;
    }

    public Duration lasts() {
      return lasts;
    }
  }

  @SuppressWarnings("UnusedVariable") // found by it
  @Id
  private String hash = "";

  private String kind = "";

  @Column(name = "person_id")
  private @Nullable UUID person;

  @Convert(converter = JsonColumn.class)
  private JsonObject data = JsonValue.EMPTY_JSON_OBJECT;

  @Column(name = "expires_at")
  private Instant expires = Instant.EPOCH;

  protected Token() {}

  public boolean good(Kind wanted) {
    return kind.equals(wanted.code) && Time.now().isBefore(expires);
  }

  public @Nullable UUID person() {
    return person;
  }

  public JsonObject data() {
    return data;
  }
}
