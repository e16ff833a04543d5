package app.servicepro.pages.web;

import app.servicepro.pages.Pages;
import app.servicepro.pages.SiteState;
import app.servicepro.platform.db.Changed;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** The versions of the sites that were asked for; news of a change make one be read again. */
@ApplicationScoped
public class SiteStates {
  // a reading in progress makes invalidation wait, so that no old version can stay behind
  private final LoadingCache<TenantId, SiteState> states =
      Caffeine.newBuilder().maximumSize(100_000).build(this::read);

  @Inject private Pages pages;

  public SiteState get(TenantId tenant) {
    return states.get(tenant);
  }

  /** What plans, flags and add-ons give is written down in the platform's own settings. */
  private static boolean ofPlatform(Changed change) {
    var node = change.of("node");
    return node != null && node.startsWith(TenantId.PLATFORM.toString());
  }

  private SiteState read(TenantId id) {
    return Tenancy.as(id, () -> pages.state(id));
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed change) {
    var tenant = change.of("tenant");
    if (tenant != null) {
      states.invalidate(TenantId.of(tenant));
    } else if (change.everything() || ofPlatform(change)) {
      states.invalidateAll();
    }
  }
}
