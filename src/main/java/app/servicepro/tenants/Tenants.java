package app.servicepro.tenants;

import app.servicepro.platform.db.Changed;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.tenants.model.Tenant;
import app.servicepro.tenants.model.TenantActs;
import app.servicepro.tenants.model.TenantStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Opens, finds and changes tenants. */
@ApplicationScoped
public class Tenants {
  @Inject private TenantStore store;
  @Inject private TenantActs acts;
  @Inject private Event<Changed> changes;

  /**
   * @param id a new one
   */
  @Transactional
  public void open(TenantId id, NewTenant wanted) {
    store.add(new Tenant(id, wanted));
    changes.fire(new Changed("slug", wanted.slug()));
    changes.fire(Changed.tenant(id));
  }

  @Transactional
  public Optional<TenantFacts> find(TenantId id) {
    return store.find(id).map(Tenant::facts);
  }

  @Transactional
  public Optional<TenantFacts> bySlug(String slug) {
    return store.bySlug(slug).map(Tenant::facts);
  }

  /** One page of the tenants that somebody looks for, by name. */
  @Transactional
  public TenantQuery.Found search(TenantQuery query) {
    return store.search(query);
  }

  /** A tenant with the day on which it was opened. */
  @Transactional
  public Optional<TenantQuery.Row> row(TenantId id) {
    return store.find(id).map(Tenant::row);
  }

  /**
   * At once, whatever becomes of the caller's transaction.
   *
   * @param reason 10 to 500 characters, for the platform's trail and the tenant's own
   * @throws NoSuchTenant when there is none
   */
  public void changeStatus(TenantId id, TenantStatus status, String reason) {
    acts.changeStatus(id, status, reason);
  }

  /**
   * At once, whatever becomes of the caller's transaction.
   *
   * @param reason 10 to 500 characters, for the platform's trail and the tenant's own
   * @throws NoSuchTenant when there is none
   */
  public void changePlan(TenantId id, Plan plan, String reason) {
    acts.changePlan(id, plan, reason);
  }
}
