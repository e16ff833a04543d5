package app.servicepro.tenants;

import app.servicepro.platform.Settings;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.tenants.model.Documents;
import app.servicepro.tenants.model.Trail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which features exist on this platform at all. The operator's setting {@code
 * servicepro.feature.<key>} decides (on, when there is none) until somebody decides in the
 * dashboard.
 */
@ApplicationScoped
public class Flags {
  private static final String DOCUMENT = "flags";
  private static final int KEPT_IN_SIGHT = 50;

  @Inject private Settings settings;
  @Inject private Documents documents;
  @Inject private Trail trail;
  private volatile @Nullable Map<Feature, Boolean> standard;

  /**
   * A feature for everybody.
   *
   * @param standard what the operator's setting says
   * @param decided what the dashboard says; null: nothing
   */
  public record Flag(Feature feature, boolean standard, @Nullable Boolean decided) {
    public boolean on() {
      return decided == null ? standard : decided;
    }
  }

  public boolean on(Feature feature) {
    return flag(feature, now()).on();
  }

  /** Every flag, in the order of the catalogue. */
  public List<Flag> all() {
    var values = now();
    return Feature.gates().stream().map(f -> flag(f, values)).toList();
  }

  /** The number that a change must name. */
  public int version() {
    return documents.read(TenantId.PLATFORM, DOCUMENT).version();
  }

  /** What was decided before, the newest first; read while the platform is bound. */
  @Transactional
  public List<Version> history() {
    return documents.history(DOCUMENT, KEPT_IN_SIGHT);
  }

  /**
   * Decides for all features at once; the platform is bound.
   *
   * @param decided those that do not follow the operator's setting
   * @throws Stale when somebody changed it in the meantime
   */
  @Transactional
  public void change(int version, Map<Feature, Boolean> decided, String note) {
    Plans.requirePlatform();
    var document = documents.lock(DOCUMENT, version);
    var next = Json.PROVIDER.createObjectBuilder();
    decided.forEach((feature, on) -> next.add(feature.key(), on));
    trail.changed("flags.changed", DOCUMENT, documents.write(document, next.build(), note));
  }

  private JsonObject now() {
    return documents.read(TenantId.PLATFORM, DOCUMENT).values();
  }

  private Flag flag(Feature feature, JsonObject values) {
    var decided = values.containsKey(feature.key()) ? values.getBoolean(feature.key()) : null;
    return new Flag(feature, standard().getOrDefault(feature, true), decided);
  }

  /** Settings are read once: looking one up costs more than everything else here. */
  private Map<Feature, Boolean> standard() {
    var known = standard;
    if (known == null) {
      known = new EnumMap<>(Feature.class);
      for (var feature : Feature.gates()) {
        known.put(feature, settings.feature(feature.key()));
      }
      standard = known;
    }
    return known;
  }
}
