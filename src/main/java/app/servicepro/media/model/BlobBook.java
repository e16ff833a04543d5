package app.servicepro.media.model;

import app.servicepro.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;

/**
 * What the store holds for the bound tenant. A row is written before the bytes are, so that no byte
 * lies there uncounted, and goes after them.
 */
@ApplicationScoped
@Transactional
public class BlobBook {
  /** Bytes that nothing names may still be on their way to a picture. */
  private static final Duration PATIENCE = Duration.ofHours(6);

  private static final String NAMELESS =
      " and not exists (select 1 from media.picture p where p.upload = b.hash)"
          + " and not exists (select 1 from media.file f where f.hash = b.hash)";

  @PersistenceContext(unitName = "servicepro")
  private EntityManager em;

  @Inject private PictureStore pictures;

  /** The work of {@link #drop}: takes the bytes out of the store. */
  @FunctionalInterface
  public interface Removal {
    void run() throws IOException;
  }

  /**
   * @param most what the tenant may have in all
   * @return false when there is no room for it
   */
  public boolean reserve(String hash, long bytes, long most) {
    pictures.lockUploads();
    if (used() + bytes > most && !there(hash)) {
      return false;
    }
    em.createNativeQuery(
            "insert into media.blob (hash, bytes, kept_at) values (?1, ?2, ?3)"
                + " on conflict (tenant_id, hash) do update set kept_at = excluded.kept_at")
        .setParameter(1, hash)
        .setParameter(2, bytes)
        .setParameter(3, Timestamp.from(Time.now()))
        .executeUpdate();
    return true;
  }

  private boolean there(String hash) {
    return !em.createNativeQuery("select hash from media.blob where hash = ?1")
        .setParameter(1, hash)
        .getResultList()
        .isEmpty();
  }

  /** The sum of all bytes. */
  public long used() {
    return ((Number)
            em.createNativeQuery("select coalesce(sum(bytes), 0) from media.blob")
                .getSingleResult())
        .longValue();
  }

  /** Hashes of what nothing has named for hours. */
  public List<String> forgotten() {
    return hashes(
        em.createNativeQuery("select hash from media.blob b where kept_at < ?1" + NAMELESS)
            .setParameter(1, Timestamp.from(Time.now().minus(PATIENCE)))
            .getResultList());
  }

  /**
   * Takes bytes away that nothing names, while the row is locked: whoever wants to keep the same
   * ones waits until they are gone, and then keeps them anew.
   */
  @Transactional(rollbackOn = IOException.class)
  public void drop(String hash, Removal removal) throws IOException {
    var rows =
        em.createNativeQuery(
                "select hash from media.blob b where hash = ?1" + NAMELESS + " for update")
            .setParameter(1, hash)
            .getResultList();
    if (!rows.isEmpty()) {
      em.createNativeQuery("delete from media.blob where hash = ?1")
          .setParameter(1, hash)
          .executeUpdate();
      removal.run();
    }
  }

  private static List<String> hashes(List<?> rows) {
    return rows.stream().map(String.class::cast).toList();
  }
}
