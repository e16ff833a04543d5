package app.servicepro.identity.model;

import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.platform.time.Time;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A browser in which somebody has signed in. */
@Entity
@Table(schema = "identity", name = "session")
public class Session {
  private static final Duration IDLE = Duration.ofHours(2);
  private static final Duration LONGEST = Duration.ofHours(12);
  private static final Duration IDLE_REMEMBERED = Duration.ofDays(14);
  private static final Duration LONGEST_REMEMBERED = Duration.ofDays(30);
  private static final Duration TOUCH = Duration.ofMinutes(1);
  private static final int LONGEST_AGENT = 300;

  @Id private UUID id = new UUID(0, 0);

  @SuppressWarnings("UnusedVariable") // queries ask for it
  private String hash = "";

  @Column(name = "person_id")
  private UUID person = new UUID(0, 0);

  @Column(insertable = false) // EclipseLink cannot write an empty uuid
  private @Nullable UUID place;

  private boolean inside;
  private boolean remember;
  private String ip = "";
  private String agent = "";

  @Column(name = "created_at")
  private Instant created = Instant.EPOCH;

  @Column(name = "seen_at")
  private Instant seen = Instant.EPOCH;

  protected Session() {}

  public Session(UUID person, String hash, boolean remember, String ip, String agent) {
    id = Time.newId();
    this.person = person;
    this.hash = hash;
    this.remember = remember;
    this.ip = ip;
    this.agent = shortened(agent);
    created = Time.now();
    seen = created;
  }

  /** What a browser calls itself may be long. */
  static String shortened(String agent) {
    return agent.substring(0, Math.min(agent.length(), LONGEST_AGENT));
  }

  /** How long the browser keeps the cookie; zero: until it is closed. */
  public Duration cookieLasts() {
    return remember
        ? Duration.between(Time.now(), created.plus(LONGEST_REMEMBERED))
        : Duration.ZERO;
  }

  public boolean over() {
    var now = Time.now();
    return now.isAfter(seen.plus(remember ? IDLE_REMEMBERED : IDLE))
        || now.isAfter(created.plus(remember ? LONGEST_REMEMBERED : LONGEST));
  }

  /** Whether the last use is long enough ago to be written down again. */
  public boolean stale() {
    return Time.now().isAfter(seen.plus(TOUCH));
  }

  /** The old secret is worth nothing from now on. */
  public void renew(String freshHash) {
    hash = freshHash;
  }

  public void goTo(TenantId tenant, boolean asGuest) {
    place = tenant.value();
    inside = asGuest;
  }

  public UUID id() {
    return id;
  }

  public UUID person() {
    return person;
  }

  public @Nullable TenantId place() {
    return place == null ? null : new TenantId(place);
  }

  public boolean inside() {
    return inside;
  }

  public String ip() {
    return ip;
  }

  public String agent() {
    return agent;
  }

  public Instant seen() {
    return seen;
  }

  public Instant created() {
    return created;
  }
}
