package app.servicepro.tenants.model;

import app.servicepro.platform.db.Changed;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.tenants.TenantFacts;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;

/** Facts of tenants, from memory; forgotten when any server changes them. */
@ApplicationScoped
public class KnownTenants {
  private final LoadingCache<TenantId, TenantFacts> facts =
      Caffeine.newBuilder().maximumSize(100_000).build(this::load);

  @Inject private Committed committed;

  /** Nothing is remembered of an id that no tenant has: the tenant may just be coming. */
  public Optional<TenantFacts> find(TenantId id) {
    return Optional.ofNullable(facts.get(id));
  }

  // Runs inside the cache, so that news of a change wait for it and then undo it. Null is not kept.
  @SuppressWarnings("NullAway")
  private TenantFacts load(TenantId id) {
    return committed.tenant(id);
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed change) {
    var id = change.of("tenant");
    if (change.everything()) {
      facts.invalidateAll();
    } else if (id != null) {
      facts.invalidate(TenantId.of(id));
    }
  }
}
