package app.servicepro.identity.model;

import app.servicepro.platform.time.Time;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who works for the bound tenant. */
@Entity
@Table(schema = "identity", name = "member")
public class Member {
  @Id
  @Column(name = "person_id")
  private UUID person = new UUID(0, 0);

  @Column(name = "tenant_id", insertable = false, updatable = false)
  @SuppressWarnings("UnusedVariable") // queries ask for it
  private @Nullable UUID tenantId;

  private String role = "";
  private Instant since = Instant.EPOCH;

  protected Member() {}

  public Member(UUID person, String role) {
    this.person = person;
    this.role = role;
    since = Time.now();
  }

  public UUID person() {
    return person;
  }

  public String role() {
    return role;
  }

  public Instant since() {
    return since;
  }

  public void become(String newRole) {
    role = newRole;
  }
}
