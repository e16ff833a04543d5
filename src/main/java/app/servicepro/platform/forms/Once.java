package app.servicepro.platform.forms;

import app.servicepro.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * The same form sent twice is done once. Whoever comes second, even while the first is still at
 * work, waits and gets the place that the first one led to.
 */
@ApplicationScoped
public class Once {
  private static final Duration KEPT = Duration.ofDays(1);

  @PersistenceContext(unitName = "servicepro")
  private EntityManager em;

  /**
   * @param once {@link Form#once()}; empty when the form had none, and then it is simply done
   * @param work done in the transaction that remembers the form, and rolled back with it; gives the
   *     path to go to
   */
  @Transactional
  public String place(String once, Supplier<String> work) {
    if (once.isEmpty()) {
      return work.get();
    }
    int added =
        em.createNativeQuery(
                "insert into platform.once (key, location, made) values (?1, '/', ?2)"
                    + " on conflict (key) do nothing")
            .setParameter(1, once)
            .setParameter(2, Timestamp.from(Time.now()))
            .executeUpdate();
    return added == 0 ? before(once) : first(once, work.get());
  }

  /** Whatever is older than a day. */
  @Transactional
  public void forget() {
    em.createNativeQuery("delete from platform.once where made < ?1")
        .setParameter(1, Timestamp.from(Time.now().minus(KEPT)))
        .executeUpdate();
  }

  private String before(String once) {
    return (String)
        em.createNativeQuery("select location from platform.once where key = ?1")
            .setParameter(1, once)
            .getSingleResult();
  }

  private String first(String once, String place) {
    em.createNativeQuery("update platform.once set location = ?2 where key = ?1")
        .setParameter(1, once)
        .setParameter(2, place)
        .executeUpdate();
    return place;
  }
}
