package app.servicepro.platform.tenancy;

import java.time.ZoneId;

/** Where the bound tenant's clock is; a bean of the component that knows. */
@FunctionalInterface
public interface TenantZone {
  ZoneId zone();
}
