package app.servicepro.platform.mail.model;

import app.servicepro.platform.mail.LetterState;
import app.servicepro.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All questions to the outbox. A step of a letter is one update that says from which state to
 * which, so of two who try it one succeeds.
 */
@ApplicationScoped
@Transactional
public class MailStore {
  private static final String STEP =
      "update StoredLetter l set l.state = :to, l.reason = :reason, l.changed = :now";
  private static final String FROM = " where l.id = :id and l.state = :from";

  @PersistenceContext(unitName = "servicepro")
  private EntityManager em;

  public void add(StoredLetter letter) {
    em.persist(letter);
  }

  public Optional<StoredLetter> find(UUID id) {
    return Optional.ofNullable(em.find(StoredLetter.class, id));
  }

  /** Makes the letter the caller's to hand over; nothing when it is not waiting. */
  public Optional<StoredLetter> claim(UUID id) {
    int claimed =
        em.createQuery(
                "update StoredLetter l set l.state = 'sending', l.reason = null, l.changed = :now,"
                    + " l.attempts = l.attempts + 1 where l.id = :id and l.state = 'waiting'")
            .setParameter("id", id)
            .setParameter("now", Time.now())
            .executeUpdate();
    return claimed == 1 ? find(id) : Optional.empty();
  }

  public boolean step(UUID id, LetterState from, LetterState to, @Nullable String reason) {
    return stepped(STEP + FROM, id, from, to, reason) == 1;
  }

  /** It was accepted, even if somebody gave it up meanwhile. */
  public void sent(UUID id, boolean forgetLink) {
    var forgetting = forgetLink ? ", l.link = null" : "";
    int done = 0;
    for (var from : List.of(LetterState.SENDING, LetterState.UNSURE)) {
      if (done == 0) {
        done = stepped(STEP + forgetting + FROM, id, from, LetterState.SENT, null);
      }
    }
  }

  /** Ready for three new attempts. */
  public boolean again(UUID id, LetterState from) {
    return stepped(STEP + ", l.attempts = 0" + FROM, id, from, LetterState.WAITING, null) == 1;
  }

  /** The newest first. */
  public List<StoredLetter> list(
      @Nullable LetterState state, String recipient, int skipped, int most) {
    return em.createQuery(
            "select l from StoredLetter l where (:state = '' or l.state = :state)"
                + " and locate(:recipient, lower(l.recipient)) > 0 order by l.id desc",
            StoredLetter.class)
        .setParameter("state", state == null ? "" : state.code())
        .setParameter("recipient", recipient)
        .setFirstResult(skipped)
        .setMaxResults(most)
        .getResultList();
  }

  public Map<LetterState, Long> counts() {
    var counts = new EnumMap<LetterState, Long>(LetterState.class);
    em.createQuery("select l.state, count(l) from StoredLetter l group by l.state", Object[].class)
        .getResultStream()
        .forEach(
            row -> LetterState.of((String) row[0]).ifPresent(s -> counts.put(s, (Long) row[1])));
    return counts;
  }

  public int removeOlderThan(Instant time) {
    return em.createQuery("delete from StoredLetter l where l.created < :time")
        .setParameter("time", time)
        .executeUpdate();
  }

  private int stepped(
      String jpql, UUID id, LetterState from, LetterState to, @Nullable String reason) {
    return em.createQuery(jpql)
        .setParameter("id", id)
        .setParameter("from", from.code())
        .setParameter("to", to.code())
        .setParameter("reason", reason)
        .setParameter("now", Time.now())
        .executeUpdate();
  }
}
