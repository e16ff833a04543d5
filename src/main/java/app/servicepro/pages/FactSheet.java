package app.servicepro.pages;

import app.servicepro.pages.history.Publisher;
import app.servicepro.pages.model.PageStore;
import app.servicepro.platform.audit.Audit;
import app.servicepro.platform.db.Changed;
import app.servicepro.platform.i18n.Region;
import app.servicepro.platform.json.Canonical;
import app.servicepro.platform.json.Difference;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantZone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;

/**
 * The facts of the bound tenant's business that its site tells: name, tagline, contact, hours. A
 * changed fact shows at once: it goes into the draft and, when the site is published, into a new
 * release that is otherwise the one that visitors see, so that nothing else of the draft slips out.
 */
@ApplicationScoped
@Transactional
public class FactSheet implements TenantZone {
  /** For a business that has not said where it is. */
  public static final String USUAL_ZONE = "America/New_York";

  private static final String SITE = "site";
  private static final int VERSION_LENGTH = 16;

  @Inject private PageStore store;
  @Inject private Publisher publisher;
  @Inject private Audit audit;
  @Inject private Event<Changed> changes;

  /** The facts as the owner has them; empty when the tenant has no site. */
  public JsonObject facts() {
    return store.draft(SITE).map(draft -> draft.content()).orElse(JsonValue.EMPTY_JSON_OBJECT);
  }

  /** Where the business' clock is. */
  @Override
  public ZoneId zone() {
    return ZoneId.of(Json.text(facts(), "timeZone", USUAL_ZONE));
  }

  /** How the business' country writes prices and times. */
  public Region region() {
    var facts = facts();
    return new Region(Json.text(facts, "country", "US"), Json.text(facts, "currency", "USD"));
  }

  /** The site's languages, the first one first. */
  public List<String> languages() {
    var tags = Json.texts(facts(), "locales");
    return tags.isEmpty() ? List.of("en") : tags;
  }

  /** Another one after every change of one of these facts. */
  public static String version(JsonObject facts, Collection<String> names) {
    return Canonical.hash(only(facts, names)).substring(0, VERSION_LENGTH);
  }

  /**
   * Changes some facts; null takes one away.
   *
   * @param action for the trail, e.g. {@code hours.changed}
   * @param version of what the owner saw of these facts
   * @throws Outdated when one of them has changed since
   */
  public void change(String action, String version, JsonObject changed) {
    publisher.lock();
    var draft = store.lockedDraft(SITE).orElseThrow(() -> new Outdated(SITE));
    var before = only(draft.content(), changed.keySet());
    if (!version(before, changed.keySet()).equals(version)) {
      throw new Outdated(SITE);
    }
    draft.rewrite(laidOver(draft.content(), changed));
    publisher.amend(SITE, site -> laidOver(site, changed));
    var difference = Difference.of(before, only(draft.content(), changed.keySet()));
    if (!difference.none()) {
      audit.record(action, "site:facts", difference.before(), difference.after());
    }
    changes.fire(Changed.tenant(Tenancy.required()));
  }

  private static JsonObject laidOver(JsonObject facts, JsonObject changed) {
    var whole = Json.PROVIDER.createObjectBuilder(facts);
    changed.forEach((name, value) -> {
      if (value.equals(JsonValue.NULL)) {
        whole.remove(name);
      } else {
        whole.add(name, value);
      }
    });
    return whole.build();
  }

  private static JsonObject only(JsonObject facts, Collection<String> names) {
    var some = Json.PROVIDER.createObjectBuilder();
    names.stream().filter(facts::containsKey).forEach(name -> some.add(name, facts.get(name)));
    return some.build();
  }
}
