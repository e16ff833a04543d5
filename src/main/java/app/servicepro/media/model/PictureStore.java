package app.servicepro.media.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** All questions to the pictures. Those in the bin are found only by the methods that say so. */
@ApplicationScoped
public class PictureStore {
  private static final String THERE = " from Picture p where p.deletedAt is null";

  @PersistenceContext(unitName = "servicepro")
  private EntityManager em;

  /** How far a picture is, and its files, the smallest first. */
  public record Files(int width, int height, PictureState state, List<PictureFile> files) {}

  public void add(Picture picture) {
    em.persist(picture);
    em.flush();
  }

  public void flush() {
    em.flush();
  }

  public Optional<Picture> find(String id) {
    return Optional.ofNullable(em.find(Picture.class, id)).filter(p -> !p.deleted());
  }

  /** Whether in the bin or not; nobody else changes it until the transaction ends. */
  public Optional<Picture> locked(String id) {
    return Optional.ofNullable(em.find(Picture.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  @Transactional
  public Optional<Files> files(String id) {
    return find(id).map(p -> new Files(p.width(), p.height(), p.state(), PictureFile.of(em, id)));
  }

  /** The newest first. */
  public List<Picture> search(String words, int first, int most) {
    return looking("select p", words, " order by p.addedAt desc, p.id", Picture.class)
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }

  public long count(String words) {
    return looking("select count(p)", words, "", Long.class).getSingleResult();
  }

  /** The newest first. */
  public List<Picture> deleted(int most) {
    return em.createQuery(
            "select p from Picture p where p.deletedAt is not null order by p.deletedAt desc, p.id",
            Picture.class)
        .setMaxResults(most)
        .getResultList();
  }

  public List<Picture> deletedBefore(Instant moment) {
    return em.createQuery("select p from Picture p where p.deletedAt < :moment", Picture.class)
        .setParameter("moment", moment)
        .getResultList();
  }

  /** With its files; their bytes are swept away later. */
  public void remove(Picture picture) {
    em.remove(picture);
  }

  /** Two uploads of a tenant wait for each other where they decide whether there is room. */
  public void lockUploads() {
    em.createNativeQuery(
            "select cast(pg_advisory_xact_lock(hashtextextended("
                + "'media ' || cast(platform.tenant() as text), 0)) as text)")
        .getResultList();
  }

  private <T> TypedQuery<T> looking(String what, String words, String order, Class<T> type) {
    var patterns = Search.patterns(words);
    var text = new StringBuilder(what + THERE);
    IntStream.range(0, patterns.size())
        .forEach(i -> text.append(" and p.search like :w").append(i).append(" escape '!'"));
    var query = em.createQuery(text.append(order).toString(), type);
    IntStream.range(0, patterns.size()).forEach(i -> query.setParameter("w" + i, patterns.get(i)));
    return query;
  }
}
