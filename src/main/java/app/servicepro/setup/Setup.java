package app.servicepro.setup;

import app.servicepro.packs.Packs;
import app.servicepro.packs.WebsiteSeed;
import app.servicepro.pages.Releases;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.tenants.NewTenant;
import app.servicepro.tenants.TenantStatus;
import app.servicepro.tenants.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Opens tenants. */
@ApplicationScoped
public class Setup {
  @Inject private Tenants tenants;
  @Inject private Packs packs;
  @Inject private Releases releases;

  /**
   * Opens a tenant and gives it a site made of a pack. The tenant is there first: its rows need one
   * transaction that is bound to it.
   */
  public TenantId open(NewTenant wanted, WebsiteSeed seed, boolean publish) {
    var id = tenants.open(wanted);
    Tenancy.run(id, () -> furnish(seed, wanted.pack(), publish));
    return id;
  }

  /** Gives the bound tenant whatever it lacks of a site, and shows it to visitors. */
  @Transactional
  public void furnish(WebsiteSeed seed, String pack, boolean publish) {
    packs.apply(seed, pack);
    if (publish) {
      releases.publish();
    }
  }

  public void suspend(TenantId tenant) {
    tenants.changeStatus(tenant, TenantStatus.SUSPENDED);
  }
}
