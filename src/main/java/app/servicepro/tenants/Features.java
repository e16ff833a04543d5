package app.servicepro.tenants;

import app.servicepro.platform.json.Json;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.tenants.model.Documents;
import app.servicepro.tenants.model.KnownTenants;
import app.servicepro.tenants.model.TenantActs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a tenant has: while it is open, what its tier or an add-on gives and the platform's flags
 * let be; while it is suspended or cancelled, billing, export and a look at the settings. Takes no
 * query once the tenant is in memory; every server follows a change within a second.
 */
@ApplicationScoped
public class Features {
  @Inject private KnownTenants tenants;
  @Inject private Plans plans;
  @Inject private Flags flags;
  @Inject private Documents documents;
  @Inject private TenantActs acts;

  /** Why a tenant has a feature, or has it not. */
  public enum Why {
    /** No plan decides about it. */
    ALWAYS(true),
    PLAN(true),
    ADD_ON(true),
    /** The platform has it for nobody. */
    SWITCHED_OFF(false),
    NOT_IN_PLAN(false),
    /** The tenant is suspended or cancelled. */
    CLOSED(false);

    private final boolean on;

    Why(boolean on) {
      this.on = on;
    }

    public boolean on() {
      return on;
    }
  }

  /**
   * @param addOn whether it was given to this tenant apart from its tier
   */
  public record Reason(Feature feature, Why why, boolean addOn) {}

  /** The keys of everything that the tenant has. */
  public Set<String> of(TenantId tenant) {
    var keys = new TreeSet<String>();
    for (var reason : explain(tenant)) {
      if (reason.why().on()) {
        keys.add(reason.feature().key());
      }
    }
    return keys;
  }

  /** Whether the tenant has it; nobody has what is not in the catalogue. */
  public boolean has(TenantId tenant, String key) {
    return Feature.of(key).map(feature -> why(tenant, feature).on()).orElse(false);
  }

  public Why why(TenantId tenant, Feature feature) {
    return tenants
        .find(tenant)
        .map(facts -> why(facts, feature, addOns(tenant)))
        .orElse(Why.CLOSED);
  }

  /** Every feature of the catalogue; nothing for an id that no tenant has. */
  public List<Reason> explain(TenantId tenant) {
    var facts = tenants.find(tenant);
    if (facts.isEmpty()) {
      return List.of();
    }
    var addOns = addOns(tenant);
    return Arrays.stream(Feature.values())
        .map(f -> new Reason(f, why(facts.get(), f, addOns), addOns.containsKey(f.key())))
        .toList();
  }

  /** The number that a change of the add-ons must name. */
  public int version(TenantId tenant) {
    return documents.read(TenantId.PLATFORM, TenantActs.addOns(tenant)).version();
  }

  /**
   * Gives a tenant what its tier does not hold, and takes back what is not named.
   *
   * @param reason 10 to 500 characters
   * @throws Stale when somebody changed them in the meantime
   */
  public void changeAddOns(TenantId tenant, int version, Set<Feature> addOns, String reason) {
    var wanted = Json.PROVIDER.createObjectBuilder();
    EnumSet.allOf(Feature.class).stream()
        .filter(f -> f.gated() && addOns.contains(f))
        .forEach(f -> wanted.add(f.key(), true));
    acts.changeAddOns(tenant, version, wanted.build(), reason);
  }

  private JsonObject addOns(TenantId tenant) {
    return documents.read(TenantId.PLATFORM, TenantActs.addOns(tenant)).values();
  }

  private Why why(TenantFacts facts, Feature feature, JsonObject addOns) {
    if (feature.always()) {
      return Why.ALWAYS;
    }
    if (!facts.status().open()) {
      return Why.CLOSED;
    }
    if (!feature.gated()) {
      return Why.ALWAYS;
    }
    if (!flags.on(feature)) {
      return Why.SWITCHED_OFF;
    }
    if (plans.holds(Plan.of(facts.plan()), feature)) {
      return Why.PLAN;
    }
    return addOns.containsKey(feature.key()) ? Why.ADD_ON : Why.NOT_IN_PLAN;
  }
}
