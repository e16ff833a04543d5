package app.servicepro.domains.model;

import app.servicepro.platform.tenancy.TenantId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A tenant's own host name. */
@Entity
@Table(schema = "domains", name = "host")
public class Host {
  @Id private String name = "";

  @Column(name = "tenant_id", insertable = false, updatable = false)
  private @Nullable UUID tenantId; // the database fills it

  private String state = "verified";

  @SuppressWarnings("UnusedVariable") // queries ask for it
  private boolean main;

  protected Host() {}

  Host(String name, boolean main) {
    this.name = name;
    this.main = main;
  }

  boolean verified() {
    return state.equals("verified");
  }

  TenantId tenant() {
    return new TenantId(Objects.requireNonNull(tenantId));
  }
}
