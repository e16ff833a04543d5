package app.servicepro.platform.audit;

import app.servicepro.platform.access.Acting;
import app.servicepro.platform.db.JsonColumn;
import app.servicepro.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/**
 * Adds to the bound tenant's trail. A row is written with the act, in its transaction, and never
 * changed: the database gives the application no right to, and each row holds the hash of the one
 * before.
 *
 * <p>Writing locks the tenant's trail until the transaction ends, so it comes last in a use case.
 * What is done to many things at once is one act: a transaction with thousands of rows is slow.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Audit {
  private static final int LONGEST_NAME = 200;
  private final JsonColumn json = new JsonColumn();

  @PersistenceContext(unitName = "servicepro")
  private EntityManager em;

  /**
   * @param action what happened, e.g. {@code team.invited}
   * @param target to what, e.g. {@code person:0198…}
   * @param before what it was, {@code after} what it is: only fields that tell something, no
   *     secrets
   */
  public void record(String action, String target, JsonObject before, JsonObject after) {
    write(action, target, before, after, null);
  }

  /**
   * An act that has to be explained.
   *
   * @param reason 10 to 500 characters
   */
  public void record(
      String action, String target, JsonObject before, JsonObject after, String reason) {
    write(action, target, before, after, reason);
  }

  /** An act without anything to compare. */
  public void record(String action, String target) {
    write(action, target, JsonValue.EMPTY_JSON_OBJECT, JsonValue.EMPTY_JSON_OBJECT, null);
  }

  private void write(
      String action, String target, JsonObject before, JsonObject after, @Nullable String reason) {
    var actor = Acting.current();
    em.createNativeQuery(
            """
            insert into platform.audit
              (seq, at, person, name, inside, ip, action, target, before, after, reason, previous, hash)
            values (0, cast(? as timestamptz), cast(? as uuid), ?, ?, ?, ?, ?, ?, ?, cast(? as text), '', '')
            """)
        .setParameter(1, Time.now().toString())
        .setParameter(2, actor.person() == null ? null : actor.person().toString())
        .setParameter(3, shortened(actor.name()))
        .setParameter(4, actor.inside())
        .setParameter(5, actor.ip())
        .setParameter(6, action)
        .setParameter(7, target)
        .setParameter(8, json.convertToDatabaseColumn(before))
        .setParameter(9, json.convertToDatabaseColumn(after))
        .setParameter(10, reason)
        .executeUpdate();
  }

  /** Letters beyond the basic plane count once, as in the database. */
  private static String shortened(String name) {
    return name.codePointCount(0, name.length()) > LONGEST_NAME
        ? name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME))
        : name;
  }
}
