package app.servicepro.tenants.model;

import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.tenants.TenantFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/**
 * What memory may keep: read in a transaction of its own, so that a change which is rolled back was
 * never seen.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class Committed {
  @Inject private SettingsStore settings;
  @Inject private TenantStore tenants;

  /** A document of the bound tenant. */
  public Content content(String id) {
    return settings.content(id);
  }

  public @Nullable TenantFacts tenant(TenantId id) {
    return tenants.find(id).map(Tenant::facts).orElse(null);
  }
}
