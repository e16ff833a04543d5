package app.servicepro.identity.model;

import app.servicepro.identity.Membership;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All questions to the tables of sessions and of tries to sign in. */
@ApplicationScoped
@Transactional
public class SessionStore {
  private static final Duration KEPT = Duration.ofDays(90);
  private static final int SHOWN = 50;

  /** The setting by which row-level security shows her own memberships, until it ends. */
  private static final String FIND =
      "select s, p, function('identity.read_as', s.person)"
          + " from Session s join Person p on p.id = s.person where s.hash = :hash";

  private static final String MEMBERSHIPS =
      """
      select cast(m.tenant_id as text), m.role, r.permissions, t.name, t.slug, t.city
      from identity.member m
      left join identity.role r on r.tenant_id = m.tenant_id and r.id = m.role
      left join tenants.tenant t on t.id = m.tenant_id
      where m.person_id = ?1 order by m.since, m.tenant_id
      """;

  @PersistenceContext(unitName = "servicepro")
  private EntityManager em;

  /** A session, whose it is, and where she belongs. */
  public record Known(Session session, Person person, List<Membership> memberships) {}

  /** In a transaction of its own: within it her memberships everywhere are seen. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Optional<Known> known(String hash) {
    var found = em.createQuery(FIND, Object[].class).setParameter("hash", hash).getResultList();
    if (found.isEmpty() || ((Session) found.getFirst()[0]).over()) {
      return Optional.empty();
    }
    var session = (Session) found.getFirst()[0];
    if (session.stale()) {
      touch(session.id());
    }
    return Optional.of(
        new Known(session, (Person) found.getFirst()[1], memberships(session.person())));
  }

  private void touch(UUID session) {
    em.createQuery("update Session s set s.seen = :now where s.id = :id")
        .setParameter("now", Time.now())
        .setParameter("id", session)
        .executeUpdate();
  }

  private List<Membership> memberships(UUID person) {
    @SuppressWarnings("unchecked")
    List<@Nullable Object[]> rows =
        em.createNativeQuery(MEMBERSHIPS).setParameter(1, person).getResultList();
    return rows.stream().map(SessionStore::membership).toList();
  }

  private static Membership membership(@Nullable Object[] row) {
    var place = TenantId.of(text(row[0]));
    var id = text(row[1]);
    var role =
        row[2] == null
            ? BuiltIn.find(place, id).orElseGet(() -> Role.facts(place, id, "", Set.of()))
            : Role.facts(place, id, "", Permissions.of(text(row[2])));
    return new Membership(
        place, text(row[3]), text(row[4]), text(row[5]), role.portal(), id, role.permissions());
  }

  private static String text(@Nullable Object column) {
    return column == null ? "" : column.toString();
  }

  public void add(Session session) {
    em.persist(session);
    em.flush();
  }

  public Optional<Session> find(String hash) {
    return em.createQuery("select s from Session s where s.hash = :hash", Session.class)
        .setParameter("hash", hash)
        .getResultStream()
        .findFirst()
        .filter(s -> !s.over());
  }

  /** Gives a session a new secret and a place; nothing when it is not there any more. */
  public Optional<Session> renew(
      String hash, String freshHash, @Nullable TenantId place, boolean inside) {
    var session = find(hash);
    session.ifPresent(s -> {
      s.renew(freshHash);
      if (place != null) {
        s.goTo(place, inside);
      }
    });
    return session;
  }

  /** The last used first. */
  public List<Session> of(UUID person) {
    return em.createQuery("select s from Session s where s.person = :person", Session.class)
        .setParameter("person", person)
        .getResultStream()
        .filter(s -> !s.over())
        .sorted((a, b) -> b.seen().compareTo(a.seen()))
        .toList();
  }

  public int end(String hash) {
    return em.createQuery("delete from Session s where s.hash = :hash")
        .setParameter("hash", hash)
        .executeUpdate();
  }

  /** One of a person's sessions; another's is left alone. */
  public int end(UUID person, UUID session) {
    return em.createQuery("delete from Session s where s.person = :person and s.id = :id")
        .setParameter("person", person)
        .setParameter("id", session)
        .executeUpdate();
  }

  /** All sessions of a person, but for one where one is named. */
  public int endAll(UUID person, @Nullable UUID but) {
    return em.createQuery("delete from Session s where s.person = :person and s.id <> :but")
        .setParameter("person", person)
        .setParameter("but", but == null ? new UUID(0, 0) : but)
        .executeUpdate();
  }

  /**
   * Writes a try to sign in down, or something else that a person wants to know about her account.
   *
   * @param person null when nobody has the address
   */
  public void note(@Nullable UUID person, String result, String ip, String agent) {
    em.createNativeQuery(
            """
            insert into identity.sign_in (id, person_id, at, ip, agent, result)
            values (?1, cast(nullif(?2, '') as uuid), cast(?3 as timestamptz), ?4, ?5, ?6)
            """)
        .setParameter(1, Time.newId())
        .setParameter(2, person == null ? "" : person.toString())
        .setParameter(3, Time.now().toString())
        .setParameter(4, ip)
        .setParameter(5, Session.shortened(agent))
        .setParameter(6, result)
        .executeUpdate();
  }

  /** The newest first. */
  public List<Attempt> attempts(UUID person) {
    return em.createQuery(
            "select a from Attempt a where a.person = :person order by a.at desc, a.id desc",
            Attempt.class)
        .setParameter("person", person)
        .setMaxResults(SHOWN)
        .getResultList();
  }

  /** Forgets what is too old to be shown or used. */
  public void sweep() {
    var now = Time.now();
    em.createQuery("delete from Attempt a where a.at < :then")
        .setParameter("then", now.minus(KEPT))
        .executeUpdate();
    em.createQuery("delete from Session s where s.created < :then")
        .setParameter("then", now.minus(KEPT))
        .executeUpdate();
  }
}
