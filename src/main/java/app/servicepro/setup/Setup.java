package app.servicepro.setup;

import app.servicepro.packs.WebsiteSeed;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.platform.time.Time;
import app.servicepro.tenants.NewTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Opens tenants. */
@ApplicationScoped
public class Setup {
  @Inject private Opening opening;

  /** Opens a tenant with a site made of a pack, at once or not at all. */
  public TenantId open(NewTenant wanted, WebsiteSeed seed, boolean publish) {
    var id = new TenantId(Time.newId());
    Tenancy.run(id, () -> opening.open(wanted, seed, publish));
    return id;
  }

  /** Gives a tenant whatever it lacks of a site, and shows it to visitors. */
  public void furnish(TenantId tenant, WebsiteSeed seed, String pack) {
    Tenancy.run(tenant, () -> opening.furnish(seed, pack, true));
  }
}
