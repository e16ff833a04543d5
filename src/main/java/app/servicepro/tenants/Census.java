package app.servicepro.tenants;

import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.tenants.model.CensusStore;
import app.servicepro.tenants.model.TenantStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** How many tenants there are. */
@ApplicationScoped
public class Census {
  @Inject private CensusStore store;
  @Inject private TenantStore tenants;

  /**
   * @param byStatus without those that nobody has
   * @param byPlan without those that nobody has
   * @param fresh opened since the moment that was asked for
   */
  public record Counts(
      long all, Map<TenantStatus, Long> byStatus, Map<Plan, Long> byPlan, long fresh) {}

  /** Of all tenants, in whatever state. */
  @Transactional
  public List<TenantId> ids() {
    return tenants.ids();
  }

  @Transactional
  public Counts since(Instant moment) {
    return store.since(moment);
  }
}
