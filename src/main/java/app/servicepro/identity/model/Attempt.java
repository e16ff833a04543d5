package app.servicepro.identity.model;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A try to sign in, or something else that a person wants to know about her account; only read. */
@Entity
@Table(schema = "identity", name = "sign_in")
public class Attempt {
  @Id private UUID id = new UUID(0, 0);

  @Column(name = "person_id")
  @SuppressWarnings("UnusedVariable") // queries ask for it
  private @Nullable UUID person;

  private Instant at = Instant.EPOCH;
  private String ip = "";
  private String agent = "";
  private String result = "";

  protected Attempt() {}

  public Instant at() {
    return at;
  }

  public String ip() {
    return ip;
  }

  public String agent() {
    return agent;
  }

  public String result() {
    return result;
  }
}
