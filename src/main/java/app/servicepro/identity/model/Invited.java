package app.servicepro.identity.model;

import app.servicepro.platform.time.Time;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who was asked to join the bound tenant's team and has not answered. */
@Entity
@Table(schema = "identity", name = "invitation")
public class Invited {
  public static final Duration VALID = Duration.ofDays(7);

  @Id private UUID id = new UUID(0, 0);

  @Column(name = "tenant_id", insertable = false, updatable = false)
  @SuppressWarnings("UnusedVariable") // queries ask for it
  private @Nullable UUID tenantId;

  private String email = "";
  private String name = "";
  private String role = "";

  @Column(name = "sent_at")
  private Instant sent = Instant.EPOCH;

  @Column(name = "expires_at")
  private Instant expires = Instant.EPOCH;

  protected Invited() {}

  public Invited(String name, String email, String role) {
    id = Time.newId();
    this.email = Person.address(email);
    this.name = name;
    this.role = role;
    sendAgain();
  }

  public final void sendAgain() {
    sent = Time.now();
    expires = sent.plus(VALID);
  }

  public UUID id() {
    return id;
  }

  public String email() {
    return email;
  }

  public String name() {
    return name;
  }

  public String role() {
    return role;
  }

  public Instant sent() {
    return sent;
  }

  public boolean over() {
    return Time.now().isAfter(expires);
  }
}
