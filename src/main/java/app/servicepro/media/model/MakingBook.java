package app.servicepro.media.model;

import app.servicepro.platform.db.Changed;
import app.servicepro.platform.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** How far pictures are, each step a transaction of its own. */
@ApplicationScoped
@Transactional
public class MakingBook {
  @PersistenceContext(unitName = "servicepro")
  private EntityManager em;

  @Inject private Event<Changed> changes;

  /**
   * A picture that is not finished.
   *
   * @param upload hash of what it is made of
   * @param made what there is already
   */
  public record Order(String id, String upload, int width, int height, List<PictureFile> made) {
    public boolean has(int width, String format) {
      return made.stream().anyMatch(f -> f.width() == width && f.format().equals(format));
    }
  }

  /** Empty when there is nothing to do (any more). */
  public Optional<Order> order(String id) {
    var picture = em.find(Picture.class, id);
    if (picture == null) {
      return Optional.empty();
    }
    return picture
        .upload()
        .map(upload ->
            new Order(id, upload, picture.width(), picture.height(), PictureFile.of(em, id)));
  }

  public void made(String id, int width, String format, String hash) {
    em.createNativeQuery(
            "insert into media.file (picture, width, format, hash) values (?1, ?2, ?3, ?4)"
                + " on conflict do nothing")
        .setParameter(1, id)
        .setParameter(2, width)
        .setParameter(3, format)
        .setParameter(4, hash)
        .executeUpdate();
    tell();
  }

  /** Every width is there, in a format that all browsers read. */
  public void ready(String id) {
    state(id, PictureState.READY);
  }

  /** Nothing is left to make, and what was uploaded is forgotten. */
  public void done(String id) {
    state(id, PictureState.DONE);
  }

  public void failed(String id) {
    state(id, PictureState.FAILED);
  }

  private void state(String id, PictureState state) {
    var picture = em.find(Picture.class, id);
    if (picture != null) {
      picture.become(state);
    }
    tell();
  }

  private void tell() {
    changes.fire(new Changed(Picture.TOPIC, Tenancy.required().toString()));
  }
}
