package app.servicepro.platform.tenancy;

import app.servicepro.platform.i18n.Moments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Whose clock days and times are told by: the bound tenant's; UTC for the platform itself. */
@ApplicationScoped
public class Clocks {
  @Inject private Instance<TenantZone> zones;

  public ZoneId zone() {
    boolean ofTenant = Tenancy.current().filter(t -> !t.equals(TenantId.PLATFORM)).isPresent();
    return ofTenant && zones.isResolvable() ? zones.get().zone() : ZoneOffset.UTC;
  }

  public Moments moments(String language) {
    return new Moments(language, zone());
  }
}
