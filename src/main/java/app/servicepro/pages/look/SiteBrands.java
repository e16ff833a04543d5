package app.servicepro.pages.look;

import app.servicepro.platform.brand.BrandSource;
import app.servicepro.platform.brand.Branding;
import app.servicepro.platform.db.Changed;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;

/** What tenants are known by: name, colours and logo of the site that visitors see. */
@ApplicationScoped
public class SiteBrands implements BrandSource {
  // a reading in progress makes invalidation wait, so that no old one can stay behind
  private final LoadingCache<TenantId, Optional<Branding>> brands =
      Caffeine.newBuilder().maximumSize(100_000).build(this::read);

  @Inject private BrandReader reader;

  @Override
  public Optional<Branding> of(TenantId tenant) {
    return brands.get(tenant);
  }

  private Optional<Branding> read(TenantId tenant) {
    return Tenancy.as(tenant, () -> reader.read(tenant));
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed change) {
    var tenant = change.of("tenant");
    if (tenant != null) {
      brands.invalidate(TenantId.of(tenant));
    } else if (change.everything()) {
      brands.invalidateAll();
    }
  }
}
