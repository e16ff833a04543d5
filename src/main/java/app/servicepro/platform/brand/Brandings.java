package app.servicepro.platform.brand;

import app.servicepro.platform.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

/** What tenants are known by. One that cannot be read now is shown as if it had nothing own. */
@ApplicationScoped
public class Brandings {
  private static final System.Logger LOG = System.getLogger(Brandings.class.getName());

  @Inject @Any private Instance<BrandSource> sources;

  public Optional<Branding> of(TenantId tenant) {
    if (tenant.equals(TenantId.PLATFORM)) {
      return Optional.empty();
    }
    try {
      return sources.stream()
          .map(source -> source.of(tenant))
          .flatMap(Optional::stream)
          .findFirst();
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "BRAND-FAILED tenant=" + tenant, e);
      return Optional.empty();
    }
  }
}
