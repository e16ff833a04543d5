package app.servicepro.pages;

import app.servicepro.pages.model.Draft;
import app.servicepro.pages.model.PageStore;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Drafts and what is published of them, for the bound tenant. */
@ApplicationScoped
@Transactional
public class Releases {
  @Inject private PageStore store;
  @Inject private Audit audit;
  @Inject private Event<Changed> changes;

  /** Adds the documents that the draft does not have; what it has stays as it is. */
  public void draftMissing(Map<String, JsonObject> documents) {
    documents.forEach((name, content) -> {
      if (store.draft(name).isEmpty()) {
        store.add(new Draft(name, content));
      }
    });
  }

  /** Replaces a document of the draft. */
  public void draft(String name, JsonObject content) {
    store
        .draft(name)
        .ifPresentOrElse(d -> d.rewrite(content), () -> store.add(new Draft(name, content)));
  }

  /** The draft: name to document. */
  public Map<String, JsonObject> drafts() {
    var found = new TreeMap<String, JsonObject>();
    store.drafts().forEach(d -> found.put(d.name(), d.content()));
    return found;
  }

  /**
   * Shows the draft to visitors.
   *
   * @return the release's hash; the same for the same content
   */
  public String publish() {
    var before = store.publishedHash();
    var release = store.keep(drafts());
    store.show(release);
    if (!before.equals(Optional.of(release.hash()))) {
      audit.record(
          "site.published",
          "site:release",
          before.map(Releases::named).orElse(JsonValue.EMPTY_JSON_OBJECT),
          named(release.hash()));
    }
    changes.fire(Changed.tenant(Tenancy.required()));
    return release.hash();
  }

  /** Whether visitors see a site. */
  public boolean published() {
    return store.publishedHash().isPresent();
  }

  /** How many documents of the draft differ from what visitors see. */
  public int waiting() {
    return store.waiting();
  }

  /** How far the owner is with the site. */
  public SiteProgress progress() {
    var drafts = drafts();
    var languages = Json.texts(drafts.getOrDefault("site", JsonValue.EMPTY_JSON_OBJECT), "locales");
    var gaps = TextGaps.of(drafts.values(), languages.isEmpty() ? List.of("en") : languages);
    return new SiteProgress(
        store.publishedAt().orElse(null), store.waiting(), gaps.texts(), gaps.missing());
  }

  private static JsonObject named(String hash) {
    return Json.PROVIDER.createObjectBuilder().add("release", hash).build();
  }
}
