package app.servicepro.identity.model;

import app.servicepro.platform.time.Time;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A key in somebody's phone, computer or key ring that signs in by itself. */
@Entity
@Table(schema = "identity", name = "passkey")
public class Passkey {
  @Id private UUID id = new UUID(0, 0);

  @Column(name = "person_id")
  private UUID person = new UUID(0, 0);

  private String credential = "";
  private String key = "";
  private long counter;
  private String name = "";

  @Column(name = "created_at")
  private Instant created = Instant.EPOCH;

  @Column(name = "used_at", insertable = false)
  private @Nullable Instant used;

  protected Passkey() {}

  /**
   * @param credential its id, base64url
   * @param key its public part as WebAuthn writes it, base64
   */
  public Passkey(UUID person, String credential, String key, long counter, String name) {
    id = Time.newId();
    this.person = person;
    this.credential = credential;
    this.key = key;
    this.counter = counter;
    this.name = name;
    created = Time.now();
  }

  public UUID id() {
    return id;
  }

  public UUID person() {
    return person;
  }

  public String credential() {
    return credential;
  }

  public String key() {
    return key;
  }

  public long counter() {
    return counter;
  }

  public String name() {
    return name;
  }

  public Instant created() {
    return created;
  }

  public @Nullable Instant used() {
    return used;
  }
}
