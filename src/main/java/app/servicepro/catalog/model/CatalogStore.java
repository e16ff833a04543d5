package app.servicepro.catalog.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All questions to the tables of the catalogue. */
@ApplicationScoped
public class CatalogStore {
  @PersistenceContext(unitName = "servicepro")
  private EntityManager em;

  /** The services on offer, in order. */
  public List<Service> services() {
    return em.createQuery(
            "select s from Service s where s.archivedAt is null order by s.position, s.id",
            Service.class)
        .getResultList();
  }

  public List<AddOn> addOns() {
    return em.createQuery("select a from AddOn a", AddOn.class).getResultList();
  }

  public List<ServiceAddOn> links() {
    return em.createQuery("select l from ServiceAddOn l order by l.position", ServiceAddOn.class)
        .getResultList();
  }

  public Optional<Service> service(String id) {
    return Optional.ofNullable(em.find(Service.class, id));
  }

  public boolean hasAddOn(String id) {
    return em.find(AddOn.class, id) != null;
  }

  public void add(Object row) {
    em.persist(row);
  }

  public void flush() {
    em.flush();
  }

  /** Counts the tenant's changes. */
  public long revision() {
    var found =
        em.createNativeQuery(
                "select number from catalog.revision where tenant_id = platform.tenant()")
            .getResultList();
    return found.isEmpty() ? 0 : ((Number) found.getFirst()).longValue();
  }
}
