package app.servicepro.pages.history;

import app.servicepro.pages.model.PageStore;
import app.servicepro.pages.model.Publication;
import app.servicepro.pages.model.PublicationStore;
import app.servicepro.pages.model.Release;
import app.servicepro.platform.access.Acting;
import app.servicepro.platform.audit.Audit;
import app.servicepro.platform.db.Changed;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The one place that changes what the bound tenant's visitors see, one change after the other, each
 * with its row in the history.
 */
@ApplicationScoped
@Transactional
public class Publisher {
  private static final String FACTS = "facts";

  @Inject private PageStore store;
  @Inject private PublicationStore history;
  @Inject private Audit audit;
  @Inject private Event<Changed> changes;

  /**
   * What came of it.
   *
   * @param number of the publication
   * @param again whether visitors saw just this already, so that nothing happened
   */
  public record Shown(int number, String release, boolean again) {}

  /** Everybody else waits until the transaction ends. Comes before anything is read. */
  public void lock() {
    history.lock();
  }

  /** Under the lock. */
  public Shown show(Map<String, JsonObject> documents, Publication.Act act) {
    return show(store.keep(documents), act);
  }

  /** An older release with one document changed; the others are not read. Under the lock. */
  public Shown show(String hash, String name, UnaryOperator<JsonObject> how, Publication.Act act) {
    return show(amended(hash, name, how), act);
  }

  private Shown show(Release release, Publication.Act act) {
    var before = store.publishedHash();
    if (before.equals(Optional.of(release.hash()))) {
      int number = history.last().map(Publication::number).orElse(0);
      return new Shown(number, release.hash(), true);
    }
    store.show(release);
    var publication = history.add(release.hash(), before.orElse(null), act);
    if (!act.kind().equals(FACTS)) {
      record(before, publication);
    }
    changes.fire(Changed.tenant(Tenancy.required()));
    return new Shown(publication.number(), release.hash(), false);
  }

  /**
   * Changes one document of what visitors see, and of what goes live later, and nothing else. Under
   * the lock.
   */
  public void amend(String name, UnaryOperator<JsonObject> how) {
    var before = store.publishedHash();
    before.ifPresent(
        hash -> show(hash, name, how, new Publication.Act(FACTS, "", Acting.current())));
    history
        .schedule()
        .ifPresent(schedule -> {
          var later = amended(schedule.release(), name, how).hash();
          boolean seen = before.equals(Optional.ofNullable(schedule.seen()));
          history.hold(
              schedule, later, seen ? store.publishedHash().orElse(null) : schedule.seen());
        });
  }

  private Release amended(String hash, String name, UnaryOperator<JsonObject> how) {
    return store.keep(store.release(hash).orElseThrow(), name, how);
  }

  private void record(Optional<String> before, Publication now) {
    var after =
        Json.PROVIDER
            .createObjectBuilder()
            .add("release", now.release())
            .add("number", now.number());
    if (!now.note().isEmpty()) {
      after.add("note", now.note());
    }
    audit.record(
        now.kind().equals("rollback") ? "site.rolled-back" : "site.published",
        "site:release",
        before
            .map(hash -> Json.PROVIDER.createObjectBuilder().add("release", hash).build())
            .orElse(JsonValue.EMPTY_JSON_OBJECT),
        after.build());
  }
}
