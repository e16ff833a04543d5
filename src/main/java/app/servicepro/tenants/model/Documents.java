package app.servicepro.tenants.model;

import app.servicepro.platform.db.Changed;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.tenants.Stale;
import app.servicepro.tenants.Version;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is set, of the platform and of tenants, as documents with versions. Read from memory;
 * forgotten when any server changes it.
 */
@ApplicationScoped
public class Documents {
  /** The topic of {@link Changed}; its id is the tenant and the document, a space between. */
  private static final String TOPIC = "node";

  private record Key(TenantId tenant, String id) {}

  private final LoadingCache<Key, Content> contents =
      Caffeine.newBuilder().maximumSize(200_000).build(this::load);

  @Inject private Committed committed;
  @Inject private SettingsStore store;
  @Inject private Event<Changed> changes;

  public Content read(TenantId tenant, String id) {
    return contents.get(new Key(tenant, id));
  }

  /** Runs inside the cache, so that news of a change wait for it and then undo it. */
  private Content load(Key key) {
    return Tenancy.as(key.tenant(), () -> committed.content(key.id()));
  }

  /**
   * The bound tenant's document, which nobody else changes until the transaction ends.
   *
   * @throws Stale when it has been changed since
   */
  public SettingsDocument lock(String id, int expected) {
    var document = store.locked(id);
    int found = document.content().version();
    if (found != expected) {
      throw new Stale(id, expected, found);
    }
    return document;
  }

  /** Its next state; a document that would stay as it is gets none. */
  public List<Version.Difference> write(SettingsDocument document, JsonObject values, String note) {
    var differences = Version.between(document.content().values(), values);
    if (!differences.isEmpty()) {
      document.become(values);
      store.keep(document, note);
      changes.fire(new Changed(TOPIC, Tenancy.required() + " " + document.id()));
    }
    return differences;
  }

  /** What the bound tenant's document was, the newest state first. */
  public List<Version> history(String id, int most) {
    var found = store.versions(id, most + 1);
    var all = new ArrayList<Version>();
    for (int i = 0; i < Math.min(most, found.size()); i++) {
      boolean first = i + 1 == found.size();
      all.add(found.get(i).facts(first ? JsonValue.EMPTY_JSON_OBJECT : found.get(i + 1).content()));
    }
    return all;
  }

  /** What the bound tenant's document said in a version. */
  public Optional<JsonObject> at(String id, int version) {
    return store.version(id, version).map(SettingsVersion::content);
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed change) {
    if (change.everything()) {
      contents.invalidateAll();
      return;
    }
    var id = change.of(TOPIC);
    if (id != null) {
      int space = id.indexOf(' ');
      contents.invalidate(new Key(TenantId.of(id.substring(0, space)), id.substring(space + 1)));
    }
  }
}
