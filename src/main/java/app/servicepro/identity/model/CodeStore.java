package app.servicepro.identity.model;

import app.servicepro.identity.secret.RecoveryCode;
import app.servicepro.identity.secret.Totp;
import app.servicepro.platform.crypto.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;

/** Which codes of a second factor are good, each of them once. */
@ApplicationScoped
@Transactional
public class CodeStore {
  private static final int STEPS_KEPT = 10;
  private static final int CODE_LENGTH = 6;
  private static final int LONGEST = 60;

  @PersistenceContext(unitName = "servicepro")
  private EntityManager em;

  @Inject private Vault vault;

  /** Takes a code from the app or a recovery code, and never again; one of two at once gets it. */
  public boolean accept(UUID person, String typed) {
    var sealed = em.find(Person.class, person);
    if (sealed == null || sealed.totp() == null || typed.length() > LONGEST) {
      return false;
    }
    var bare = typed.replaceAll("\\s", "");
    return bare.length() == CODE_LENGTH
        ? takeStep(person, vault.open(sealed.totp()), bare)
        : takeRecovery(person, bare);
  }

  /** Whether the code fits a secret that is not in use yet; it is spent. */
  public boolean takeStep(UUID person, String secret, String code) {
    var step = Totp.step(secret, code);
    if (step.isEmpty()) {
      return false;
    }
    run(
        "delete from identity.used_code where person_id = ?1 and step < ?2",
        person,
        step.getAsLong() - STEPS_KEPT);
    return run(
            "insert into identity.used_code (person_id, step) values (?1, ?2) on conflict do"
                + " nothing",
            person,
            step.getAsLong())
        == 1;
  }

  private boolean takeRecovery(UUID person, String typed) {
    return run(
            "delete from identity.recovery_code where person_id = ?1 and hash = ?2",
            person,
            RecoveryCode.hash(person, typed))
        == 1;
  }

  /** The old ones are worth nothing from now on. */
  public void renewRecovery(UUID person, Collection<String> codes) {
    forgetRecovery(person);
    for (var code : codes) {
      run(
          "insert into identity.recovery_code (person_id, hash) values (?1, ?2)",
          person,
          RecoveryCode.hash(person, code));
    }
  }

  public void forgetRecovery(UUID person) {
    em.createNativeQuery("delete from identity.recovery_code where person_id = ?1")
        .setParameter(1, person)
        .executeUpdate();
  }

  public long recoveryLeft(UUID person) {
    var count =
        em.createNativeQuery("select count(*) from identity.recovery_code where person_id = ?1")
            .setParameter(1, person)
            .getSingleResult();
    return ((Number) count).longValue();
  }

  private int run(String sql, UUID person, Object what) {
    return em.createNativeQuery(sql).setParameter(1, person).setParameter(2, what).executeUpdate();
  }
}
