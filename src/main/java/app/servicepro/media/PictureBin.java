package app.servicepro.media;

import app.servicepro.media.model.Picture;
import app.servicepro.media.model.PictureStore;
import app.servicepro.platform.access.Permission;
import app.servicepro.platform.audit.Audit;
import app.servicepro.platform.db.Changed;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.trash.Bin;
import app.servicepro.platform.trash.Deleted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** The pictures that somebody deleted. */
@ApplicationScoped
@Transactional
public class PictureBin implements Bin {
  @Inject private PictureStore store;
  @Inject private Pictures pictures;
  @Inject private Audit audit;
  @Inject private Event<Changed> changes;

  @Override
  public String kind() {
    return "picture";
  }

  @Override
  public Permission needs() {
    return Permission.SITE_EDIT;
  }

  @Override
  public List<Deleted> list() {
    return store.deleted(LISTED).stream().map(Picture::inBin).toList();
  }

  @Override
  public boolean restore(String id) {
    var found = store.locked(id).filter(Picture::deleted);
    found.ifPresent(picture -> {
      picture.restore();
      store.flush();
      audit.record("picture.restored", Pictures.target(id));
      changes.fire(new Changed(Picture.TOPIC, Tenancy.required().toString()));
    });
    return found.isPresent();
  }

  /** What some version of the site shows is kept for the day that it goes back there. */
  @Override
  public int purge(Instant before) {
    var old =
        store.deletedBefore(before).stream()
            .filter(picture -> pictures.places(picture.id(), "en").isEmpty())
            .toList();
    old.forEach(store::remove);
    store.flush();
    old.forEach(picture -> audit.record("picture.purged", Pictures.target(picture.id())));
    return old.size();
  }
}
