package app.servicepro.domains.model;

import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** All questions to the table of host names. */
@ApplicationScoped
public class HostStore {
  @PersistenceContext(unitName = "servicepro")
  private EntityManager em;

  /** Whose a verified domain is; needs no bound tenant. */
  @Transactional
  public Optional<TenantId> verified(String name) {
    return Optional.ofNullable(em.find(Host.class, name)).filter(Host::verified).map(Host::tenant);
  }

  /** The bound tenant's main domain. */
  public Optional<String> main() {
    return em.createQuery(
            "select h.name from Host h where h.main = true and h.state = 'verified' and"
                + " h.tenantId = :tenant",
            String.class)
        .setParameter("tenant", Tenancy.required().value())
        .getResultStream()
        .findFirst();
  }

  public void add(String name, boolean main) {
    em.persist(new Host(name, main));
    em.flush();
  }
}
