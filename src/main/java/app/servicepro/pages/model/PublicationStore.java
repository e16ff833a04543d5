package app.servicepro.pages.model;

import app.servicepro.platform.access.Actor;
import app.servicepro.platform.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All questions to the tables of what was published and what will be; the bound tenant's. */
@ApplicationScoped
public class PublicationStore {
  /** Consecutive facts of the business count as one: the newest of them. */
  private static final String SHOWN =
      """
      from (select p.*, lead(kind) over (order by number) as later from pages.publication p) p
      where kind <> 'facts' or later is distinct from 'facts'
      """;

  @PersistenceContext(unitName = "servicepro")
  private EntityManager em;

  /**
   * One after the other, whoever publishes, at whatever server; until the transaction ends. Taken
   * before anything is read, or what was read may be old.
   */
  public void lock() {
    em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
        .setParameter(1, "pages " + Tenancy.required())
        .getSingleResult();
    var site = em.find(Site.class, Tenancy.required().value());
    if (site != null) {
      em.refresh(site);
    }
  }

  public Publication add(String release, @Nullable String previous, Publication.Act act) {
    int number = last().map(Publication::number).orElse(0) + 1;
    var publication = new Publication(number, release, previous, act);
    em.persist(publication);
    em.flush();
    return publication;
  }

  public Optional<Publication> find(int number) {
    return Optional.ofNullable(em.find(Publication.class, number));
  }

  public Optional<Publication> last() {
    return em.createQuery("select p from Publication p order by p.number desc", Publication.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The one before this in time. */
  public Optional<Publication> before(int number) {
    return em.createQuery(
            "select p from Publication p where p.number < :number order by p.number desc",
            Publication.class)
        .setParameter("number", number)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The newest first. */
  @SuppressWarnings("unchecked") // the query's result class says so
  public List<Publication> list(int skipped, int most) {
    return em.createNativeQuery(
            "select number, release_hash, previous_hash, person, name, note, kind, at "
                + SHOWN
                + " order by number desc",
            Publication.class)
        .setFirstResult(skipped)
        .setMaxResults(most)
        .getResultList();
  }

  /** How many rows {@link #list} has. */
  public int count() {
    return ((Number) em.createNativeQuery("select count(*) " + SHOWN).getSingleResult()).intValue();
  }

  public Optional<Schedule> schedule() {
    var found = Optional.ofNullable(em.find(Schedule.class, Tenancy.required().value()));
    found.ifPresent(em::refresh);
    return found;
  }

  public Schedule plan(
      String release, @Nullable String seen, Schedule.When when, String note, Actor who) {
    var schedule = schedule().orElseGet(() -> new Schedule(Tenancy.required().value()));
    schedule.plan(release, seen, when, note, who);
    em.persist(schedule);
    em.flush();
    return schedule;
  }

  public void hold(Schedule schedule, String release, @Nullable String seen) {
    schedule.hold(release, seen);
    em.flush();
  }

  public void move(Schedule schedule, Instant at) {
    schedule.move(at);
    em.flush();
  }

  public int stumble(Schedule schedule) {
    int attempts = schedule.stumble();
    em.flush();
    return attempts;
  }

  public void forget(Schedule schedule) {
    em.remove(schedule);
    em.flush();
  }
}
