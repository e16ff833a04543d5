package app.servicepro.identity.model;

import app.servicepro.platform.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All questions to the tables of members and roles, for the bound tenant. */
@ApplicationScoped
@Transactional
public class MemberStore {
  @PersistenceContext(unitName = "servicepro")
  private EntityManager em;

  /** A member with her name and address. */
  public record Known(Member member, Person person) {}

  public void add(Object row) {
    em.persist(row);
    em.flush();
  }

  public void remove(Object row) {
    em.remove(em.merge(row));
    em.flush();
  }

  public Optional<Member> find(UUID person) {
    return Optional.ofNullable(em.find(Member.class, person));
  }

  /** The oldest first. */
  public List<Known> all() {
    return em.createQuery(
            "select m, p from Member m join Person p on p.id = m.person"
                + " where m.tenantId = :tenant order by m.since, m.person",
            Object[].class)
        .setParameter("tenant", Tenancy.required().value())
        .getResultStream()
        .map(row -> new Known((Member) row[0], (Person) row[1]))
        .toList();
  }

  /** How many have a role. */
  public long count(String role) {
    return em.createQuery(
            "select count(m) from Member m where m.tenantId = :tenant and m.role = :role",
            Long.class)
        .setParameter("tenant", Tenancy.required().value())
        .setParameter("role", role)
        .getSingleResult();
  }

  /** How many have a role or are invited to it. */
  public long uses(String role) {
    return count(role) + invitations().stream().filter(i -> i.role().equals(role)).count();
  }

  public long count() {
    return ask("select count(m) from Member m where m.tenantId = :tenant");
  }

  public long invited() {
    return ask("select count(i) from Invited i where i.tenantId = :tenant");
  }

  private long ask(String question) {
    return em.createQuery(question, Long.class)
        .setParameter("tenant", Tenancy.required().value())
        .getSingleResult();
  }

  /** The tenant's own versions of roles. */
  public List<Role> roles() {
    return em.createQuery(
            "select r from Role r where r.tenantId = :tenant order by r.name, r.id", Role.class)
        .setParameter("tenant", Tenancy.required().value())
        .getResultList();
  }

  public Optional<Role> role(String id) {
    return Optional.ofNullable(em.find(Role.class, id));
  }

  public List<Invited> invitations() {
    return em.createQuery(
            "select i from Invited i where i.tenantId = :tenant order by i.sent, i.id",
            Invited.class)
        .setParameter("tenant", Tenancy.required().value())
        .getResultList();
  }

  public Optional<Invited> invitation(UUID id) {
    return Optional.ofNullable(em.find(Invited.class, id));
  }

  /** The teams of one tenant change one after the other: seats are counted and taken at once. */
  public void alone() {
    em.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 7))")
        .setParameter(1, "team " + Tenancy.required())
        .getResultList();
  }

  public void flush() {
    em.flush();
  }
}
