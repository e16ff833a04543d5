package app.servicepro.catalog.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
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

  /** The same, and nobody else changes them until the transaction ends. */
  public List<Service> lockedServices() {
    return em.createQuery(
            "select s from Service s where s.archivedAt is null order by s.position, s.id",
            Service.class)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** The services in the bin, the newest first. */
  public List<Service> archived(int most) {
    return em.createQuery(
            "select s from Service s where s.archivedAt is not null"
                + " order by s.archivedAt desc, s.id",
            Service.class)
        .setMaxResults(most)
        .getResultList();
  }

  public List<Service> archivedBefore(Instant before) {
    return em.createQuery("select s from Service s where s.archivedAt < :before", Service.class)
        .setParameter("before", before)
        .getResultList();
  }

  public List<AddOn> addOns() {
    return em.createQuery("select a from AddOn a order by a.id", AddOn.class).getResultList();
  }

  public Optional<AddOn> addOn(String id) {
    return Optional.ofNullable(em.find(AddOn.class, id));
  }

  public List<ServiceAddOn> links() {
    return em.createQuery("select l from ServiceAddOn l order by l.position", ServiceAddOn.class)
        .getResultList();
  }

  public Optional<Service> service(String id) {
    return Optional.ofNullable(em.find(Service.class, id));
  }

  public boolean hasAddOn(String id) {
    return addOn(id).isPresent();
  }

  /** Takes all add-ons from a service. */
  public void unlink(String service) {
    links().stream().filter(l -> l.serviceId().equals(service)).forEach(em::remove);
    em.flush();
  }

  public void remove(Service service) {
    unlink(service.id());
    em.remove(service);
  }

  public void removeAddOn(String id) {
    addOn(id).ifPresent(em::remove);
  }

  public void add(Object row) {
    em.persist(row);
  }

  public void flush() {
    em.flush();
  }

  /** Remembers that the owner has looked through "services" or "prices". */
  public void check(String what) {
    em.createNativeQuery("insert into catalog.checked (what) values (?) on conflict do nothing")
        .setParameter(1, what)
        .executeUpdate();
  }

  public boolean checked(String what) {
    return !em.createNativeQuery("select 1 from catalog.checked where what = ?")
        .setParameter(1, what)
        .getResultList()
        .isEmpty();
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
