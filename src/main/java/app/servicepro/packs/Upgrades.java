package app.servicepro.packs;

import app.servicepro.packs.model.HoldingStore;
import app.servicepro.platform.audit.Audit;
import app.servicepro.platform.jobs.Jobs;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.util.Map;

/**
 * Upgrades of all tenants of a pack, for the platform: one job a tenant, in the background. What
 * somebody has edited stays; choices wait for her.
 */
@ApplicationScoped
@Transactional
public class Upgrades {
  static final String KIND = "pack-upgrade";

  @Inject private Packs packs;
  @Inject private HoldingStore store;
  @Inject private Jobs jobs;
  @Inject private Audit audit;

  /** How many tenants there are on each version of a pack. */
  public Map<String, Long> versions(String pack) {
    return store.versions(pack);
  }

  /**
   * Has everybody upgraded who is on another version than there is.
   *
   * @return how many they are
   */
  public int all(String pack) {
    var version = packs.get(pack).version();
    var behind = store.behind(pack, version);
    for (var tenant : behind) {
      Tenancy.run(tenant, () -> jobs.add(KIND, JsonValue.EMPTY_JSON_OBJECT));
    }
    var facts =
        Json.PROVIDER.createObjectBuilder().add("version", version).add("tenants", behind.size());
    audit.record("pack.upgrade-asked", "pack:" + pack, JsonValue.EMPTY_JSON_OBJECT, facts.build());
    return behind.size();
  }
}
