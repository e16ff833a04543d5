package app.servicepro.identity.model;

import app.servicepro.platform.crypto.Hash;
import app.servicepro.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All questions to the table of passkeys. */
@ApplicationScoped
@Transactional
public class PasskeyStore {
  @PersistenceContext(unitName = "servicepro")
  private EntityManager em;

  public void add(Passkey passkey) {
    em.persist(passkey);
    em.flush();
  }

  /** The oldest first. */
  public List<Passkey> of(UUID person) {
    return em.createQuery(
            "select k from Passkey k where k.person = :person order by k.created, k.id",
            Passkey.class)
        .setParameter("person", person)
        .getResultList();
  }

  public Optional<Passkey> byCredential(String credential) {
    return em.createQuery("select k from Passkey k where k.credential = :credential", Passkey.class)
        .setParameter("credential", credential)
        .getResultStream()
        .findFirst();
  }

  /** Of a person's own; another's is left alone. */
  public int remove(UUID person, UUID id) {
    return em.createQuery("delete from Passkey k where k.person = :person and k.id = :id")
        .setParameter("person", person)
        .setParameter("id", id)
        .executeUpdate();
  }

  /**
   * Takes a challenge once, and the key's count of its uses if that went on; many keys do not count
   * and say 0.
   *
   * @return false when either was there before
   */
  public boolean use(Passkey passkey, String challenge, Instant until, long counter) {
    int counted =
        em.createQuery(
                "update Passkey k set k.counter = :counter, k.used = :now where k.id = :id"
                    + " and (k.counter < :counter or (k.counter = 0 and :counter = 0))")
            .setParameter("counter", counter)
            .setParameter("now", Time.now())
            .setParameter("id", passkey.id())
            .executeUpdate();
    return counted == 1 && spend(challenge, until);
  }

  /**
   * @return false when it was spent before
   */
  public boolean spend(String challenge, Instant until) {
    return em.createNativeQuery(
                """
                insert into identity.token (hash, kind, expires_at)
                values (?1, 'passkey', cast(?2 as timestamptz)) on conflict do nothing
                """)
            .setParameter(1, Hash.sha256(challenge))
            .setParameter(2, until.toString())
            .executeUpdate()
        == 1;
  }
}
