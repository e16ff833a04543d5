package app.servicepro.platform.brand;

import app.servicepro.platform.tenancy.TenantId;
import java.util.Optional;

/** Who knows what a tenant is known by; found by CDI. From memory, so that every screen may ask. */
@FunctionalInterface
public interface BrandSource {
  /** What visitors see now; nothing for a tenant whose site is not published. */
  Optional<Branding> of(TenantId tenant);
}
