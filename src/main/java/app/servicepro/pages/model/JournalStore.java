package app.servicepro.pages.model;

import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All questions to the journal of a draft, and who has the editor open. */
@ApplicationScoped
public class JournalStore {
  private static final Duration HERE = Duration.ofSeconds(12);
  private static final int MOST = 500;
  private static final String MINE =
      "select r from JournalRow r where r.client in (:client, 'form') and r.person = :person"
          + " and r.taken = false";

  @PersistenceContext(unitName = "servicepro")
  private EntityManager em;

  /** One after the other, whoever changes the draft, at whatever server. */
  public void lock() {
    em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
        .setParameter(1, "draft " + Tenancy.required())
        .getSingleResult();
  }

  /** The number of the newest edit; 0 when there is none. */
  public long last() {
    return em.createQuery("select coalesce(max(r.seq), 0) from JournalRow r", Long.class)
        .getSingleResult();
  }

  public void add(JournalRow row) {
    em.persist(row);
    em.flush();
  }

  /** What is old and far back: nobody undoes it any more. */
  public void forget(long upto, Instant before) {
    em.createQuery("delete from JournalRow r where r.seq <= :upto and r.at < :before")
        .setParameter("upto", upto)
        .setParameter("before", before)
        .executeUpdate();
  }

  public Optional<JournalRow> find(UUID edit) {
    return em.createQuery("select r from JournalRow r where r.edit = :edit", JournalRow.class)
        .setParameter("edit", edit)
        .getResultStream()
        .findFirst();
  }

  /** The newest that this tab of this person may take back. */
  public Optional<JournalRow> undoable(String client, UUID person) {
    return newest(MINE + " and r.kind <> 'undo'", client, person);
  }

  /** The newest that was undone there and nothing was done after. */
  public Optional<JournalRow> redoable(String client, UUID person) {
    var undone = newest(MINE + " and r.kind = 'undo'", client, person);
    var edit = newest(MINE + " and r.kind = 'edit'", client, person);
    return undone.filter(u -> edit.isEmpty() || edit.get().seq() < u.seq());
  }

  public List<JournalRow> since(long seq) {
    return em.createQuery(
            "select r from JournalRow r where r.seq > :seq order by r.seq", JournalRow.class)
        .setParameter("seq", seq)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** The newest of somebody. */
  public Optional<JournalRow> newest(UUID person) {
    return em.createQuery(
            "select r from JournalRow r where r.person = :person order by r.seq desc",
            JournalRow.class)
        .setParameter("person", person)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Somebody looks. */
  public void present(String client, String name) {
    em.createNativeQuery(
            "insert into pages.presence (client, name, seen) values (?1, ?2, ?3)"
                + " on conflict (tenant_id, client) do update set seen = excluded.seen,"
                + " name = excluded.name")
        .setParameter(1, client)
        .setParameter(2, name)
        .setParameter(3, Timestamp.from(Time.now()))
        .executeUpdate();
  }

  /** The names of the others who look; whoever has left is forgotten. */
  public List<String> others(String me) {
    var gone = Timestamp.from(Time.now().minus(HERE));
    em.createNativeQuery("delete from pages.presence where seen < ?1")
        .setParameter(1, gone)
        .executeUpdate();
    var names = new ArrayList<String>();
    var query =
        em.createNativeQuery(
                "select distinct name from pages.presence where name <> ?1 order by name")
            .setParameter(1, me);
    for (var name : query.getResultList()) {
      names.add(String.valueOf(name));
    }
    return names;
  }

  private Optional<JournalRow> newest(String query, String client, UUID person) {
    return em.createQuery(query + " order by r.seq desc", JournalRow.class)
        .setParameter("client", client)
        .setParameter("person", person)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
