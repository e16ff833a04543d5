package app.servicepro.tenants;

import app.servicepro.platform.db.Changed;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.tenants.model.Tenant;
import app.servicepro.tenants.model.TenantStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Opens, finds and changes tenants. */
@ApplicationScoped
@Transactional
public class Tenants {
  @Inject private TenantStore store;
  @Inject private Event<Changed> changes;

  /**
   * @param id a new one
   */
  public void open(TenantId id, NewTenant wanted) {
    store.add(new Tenant(id, wanted));
    changes.fire(new Changed("slug", wanted.slug()));
  }

  public Optional<TenantFacts> find(TenantId id) {
    return store.find(id).map(Tenant::facts);
  }

  public Optional<TenantFacts> bySlug(String slug) {
    return store.bySlug(slug).map(Tenant::facts);
  }

  public void changeStatus(TenantId id, TenantStatus status) {
    store.find(id).orElseThrow(() -> new NoSuchTenant(id)).changeTo(status);
    changes.fire(Changed.tenant(id));
  }
}
