package app.servicepro.tenants.model;

import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.tenants.NewTenant;
import app.servicepro.tenants.TenantFacts;
import app.servicepro.tenants.TenantStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

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

  public TenantFacts facts() {
    return new TenantFacts(
        new TenantId(id), tenantKey, slug, name, city, pack, plan, TenantStatus.of(status));
  }
}
