package app.servicepro.setup;

import app.servicepro.packs.Packs;
import app.servicepro.packs.WebsiteSeed;
import app.servicepro.pages.Releases;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.tenants.NewTenant;
import app.servicepro.tenants.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** What happens to the bound tenant in one transaction: all of it or nothing. */
@ApplicationScoped
@Transactional
public class Opening {
  @Inject private Tenants tenants;
  @Inject private Packs packs;
  @Inject private Releases releases;

  /** Makes the bound id a tenant and furnishes it. */
  public void open(NewTenant wanted, WebsiteSeed seed, boolean publish) {
    tenants.open(Tenancy.required(), wanted);
    furnish(seed, wanted.pack(), publish);
  }

  /** Gives the tenant whatever it lacks of a site, and shows it to visitors. */
  public void furnish(WebsiteSeed seed, String pack, boolean publish) {
    packs.apply(seed, pack);
    if (publish) {
      releases.publish();
    }
  }
}
