package app.servicepro.media;

import app.servicepro.media.making.PictureWork;
import app.servicepro.media.model.Picture;
import app.servicepro.media.model.PictureStore;
import app.servicepro.media.spi.PictureUse;
import app.servicepro.platform.access.Acting;
import app.servicepro.platform.audit.Audit;
import app.servicepro.platform.db.Changed;
import app.servicepro.platform.jobs.Jobs;
import app.servicepro.platform.json.Difference;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The pictures of the bound tenant. */
@ApplicationScoped
@Transactional
public class Pictures {
  public static final int ON_A_PAGE = 24;

  private static final String NAMED_IN = "en";

  @Inject private PictureStore store;
  @Inject private Jobs jobs;
  @Inject private Audit audit;
  @Inject private Event<Changed> changes;
  @Inject @Any private Instance<PictureUse> uses;

  /**
   * The newest first.
   *
   * @param words each of them stands in the name or in an alternative text; accents and capitals do
   *     not count
   * @param page the first is 1
   */
  public FoundPictures search(String words, int page) {
    var found = store.search(words, (page - 1) * ON_A_PAGE, ON_A_PAGE);
    return new FoundPictures(found.stream().map(Picture::facts).toList(), store.count(words));
  }

  public Optional<PictureFacts> find(String id) {
    return store.find(id).map(Picture::facts);
  }

  /** Where it is shown: to visitors, in a draft, or in a version of the site later or earlier. */
  public List<PictureUse.Place> places(String id, String language) {
    return uses.stream().flatMap(use -> use.places(id, language).stream()).toList();
  }

  /** A picture that is sent a second time; one that was deleted is there again. */
  Optional<PictureFacts> again(String id) {
    var known = store.locked(id);
    known
        .filter(Picture::deleted)
        .ifPresent(picture -> {
          picture.restore();
          audit.record("picture.restored", target(id));
          tell();
        });
    return known.map(Picture::facts);
  }

  /** A new picture whose bytes are in the store; of two at once the second finds the first. */
  PictureFacts add(NewPicture wanted) {
    store.lockUploads();
    var known = again(wanted.id());
    if (known.isPresent()) {
      return known.get();
    }
    var picture = new Picture(wanted, Time.now(), Acting.current().name());
    store.add(picture);
    jobs.add(PictureWork.KIND, Json.PROVIDER.createObjectBuilder().add("id", wanted.id()).build());
    audit.record(
        "picture.added", target(wanted.id()), JsonValue.EMPTY_JSON_OBJECT, named(wanted.name()));
    tell();
    return picture.facts();
  }

  /**
   * @param version of what was seen
   * @throws NoSuchPicture when there is none, or none any more
   * @throws Outdated when somebody has changed it since
   */
  public void change(String id, int version, PictureSheet sheet) {
    var picture = there(id);
    var before = picture.facts();
    if (before.version() != version) {
      throw new Outdated(id);
    }
    var difference = Difference.of(before.sheet().facts(), sheet.facts());
    if (!difference.none()) {
      picture.rewrite(sheet);
      store.flush();
      audit.record("picture.changed", target(id), difference.before(), difference.after());
    }
  }

  /**
   * Puts a picture into the bin.
   *
   * @param reason 10 to 500 characters
   * @throws NoSuchPicture when there is none, or none any more
   * @throws PictureInUse while a draft or any version of the site shows it
   */
  public void delete(String id, String reason) {
    var picture = there(id);
    var places = places(id, NAMED_IN);
    if (!places.isEmpty()) {
      throw new PictureInUse(places);
    }
    picture.delete(Time.now(), Acting.current().name(), reason);
    store.flush();
    var name = named(picture.facts().sheet().name());
    audit.record("picture.deleted", target(id), name, JsonValue.EMPTY_JSON_OBJECT, reason);
    tell();
  }

  private Picture there(String id) {
    return store.locked(id).filter(p -> !p.deleted()).orElseThrow(() -> new NoSuchPicture(id));
  }

  private void tell() {
    changes.fire(new Changed(Picture.TOPIC, Tenancy.required().toString()));
  }

  private static JsonObject named(String name) {
    return Json.PROVIDER.createObjectBuilder().add("name", name).build();
  }

  static String target(String id) {
    return "picture:" + id;
  }
}
