package app.servicepro.tenants.model;

import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.tenants.NewTenant;
import app.servicepro.tenants.Plan;
import app.servicepro.tenants.TenantFacts;
import app.servicepro.tenants.TenantQuery;
import app.servicepro.tenants.TenantStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A business on the platform. */
@Entity
@Table(schema = "tenants", name = "tenant")
public class Tenant {
  @Id private UUID id = TenantId.ROOT.value();

  @Column(name = "key")
  private String tenantKey = "";

  private String slug = "";
  private String name = "";
  private String city = "";
  private String pack = "";
  private String plan = "";
  private String status = "";

  @Column(name = "created_at", insertable = false, updatable = false)
  private @Nullable Instant createdAt; // the database fills it

  @SuppressWarnings("UnusedVariable") // the database fills it, queries ask for it
  @Column(insertable = false, updatable = false)
  private String search = "";

  protected Tenant() {}

  public Tenant(TenantId id, NewTenant wanted) {
    this.id = id.value();
    tenantKey = wanted.slug();
    slug = wanted.slug();
    name = wanted.name();
    city = wanted.city();
    pack = wanted.pack();
    plan = wanted.plan();
    status = wanted.status().code();
  }

  public void changeTo(TenantStatus next) {
    status = next.code();
  }

  public void changeTo(Plan next) {
    plan = next.code();
  }

  public TenantQuery.Row row() {
    return new TenantQuery.Row(facts(), Objects.requireNonNullElse(createdAt, Instant.EPOCH));
  }

  public TenantFacts facts() {
    return new TenantFacts(
        new TenantId(id), tenantKey, slug, name, city, pack, plan, TenantStatus.of(status));
  }
}
