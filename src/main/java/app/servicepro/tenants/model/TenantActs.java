package app.servicepro.tenants.model;

import app.servicepro.platform.db.Changed;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.tenants.NoSuchTenant;
import app.servicepro.tenants.Plan;
import app.servicepro.tenants.TenantStatus;
import app.servicepro.tenants.Version.Difference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.function.Supplier;

/**
 * What the platform does to a tenant: told in the platform's trail and in the tenant's own, so that
 * both can see it.
 */
@ApplicationScoped
public class TenantActs {
  @Inject private TenantStore store;
  @Inject private Documents documents;
  @Inject private OwnTransaction own;
  @Inject private Trail trail;
  @Inject private Event<Changed> changes;

  /** The document that holds a tenant's add-ons: the platform's own, so no tenant can write it. */
  public static String addOns(TenantId tenant) {
    return "add-ons:" + tenant;
  }

  public void changePlan(TenantId id, Plan plan, String reason) {
    act(
        id,
        "tenant.plan-changed",
        reason,
        () -> {
          var tenant = found(id);
          var before = tenant.facts().plan();
          tenant.changeTo(plan);
          return differing("plan", before, plan.code());
        });
  }

  public void changeStatus(TenantId id, TenantStatus status, String reason) {
    act(
        id,
        "tenant.status-changed",
        reason,
        () -> {
          var tenant = found(id);
          var before = tenant.facts().status().code();
          tenant.changeTo(status);
          return differing("status", before, status.code());
        });
  }

  public void changeAddOns(TenantId id, int version, JsonObject wanted, String reason) {
    act(
        id,
        "tenant.add-ons-changed",
        reason,
        () -> {
          found(id);
          return documents.write(documents.lock(addOns(id), version), wanted, reason);
        });
  }

  /** The tenant's own trail comes last and by itself: one transaction writes for one tenant. */
  private void act(TenantId id, String action, String reason, Supplier<List<Difference>> change) {
    var target = "tenant:" + id;
    Tenancy.run(
        TenantId.PLATFORM,
        () ->
            own.run(() -> {
              var differences = change.get();
              changes.fire(Changed.tenant(id));
              trail.changed(action, target, differences, reason);
              Tenancy.run(
                  id, () -> own.run(() -> trail.changed(action, target, differences, reason)));
            }));
  }

  private Tenant found(TenantId id) {
    return store.locked(id).orElseThrow(() -> new NoSuchTenant(id));
  }

  private static List<Difference> differing(String field, String before, String after) {
    return before.equals(after)
        ? List.of()
        : List.of(
            new Difference(
                field, Json.PROVIDER.createValue(before), Json.PROVIDER.createValue(after)));
  }
}
