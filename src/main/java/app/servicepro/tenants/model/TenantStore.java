package app.servicepro.tenants.model;

import app.servicepro.platform.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** All questions to the table of tenants. */
@ApplicationScoped
public class TenantStore {
  @PersistenceContext(unitName = "servicepro")
  private EntityManager em;

  public void add(Tenant tenant) {
    em.persist(tenant);
    em.flush();
  }

  public Optional<Tenant> find(TenantId id) {
    return Optional.ofNullable(em.find(Tenant.class, id.value()));
  }

  public Optional<Tenant> bySlug(String slug) {
    return em.createQuery("select t from Tenant t where t.slug = :slug", Tenant.class)
        .setParameter("slug", slug)
        .getResultStream()
        .findFirst();
  }
}
