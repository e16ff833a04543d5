package app.servicepro.setup;

import app.servicepro.packs.Packs;
import app.servicepro.packs.WebsiteSeed;
import app.servicepro.pages.Pages;
import app.servicepro.platform.Settings;
import app.servicepro.platform.start.Started;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.tenants.NewTenant;
import app.servicepro.tenants.TenantStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The named world of demo and tests: one shop per pack with all its facts, a stranger that must
 * never appear anywhere else, a site that is not published yet, and one that is suspended.
 */
@ApplicationScoped
public class DemoWorld {
  @Inject private Settings settings;
  @Inject private Packs packs;
  @Inject private Pages pages;
  @Inject private Setup setup;

  void load(@Observes Started event) {
    if (settings.demo() && Tenancy.as(TenantId.ROOT, () -> pages.facts().isEmpty())) {
      var flagship = packs.get("auto-detailing");
      Tenancy.run(
          TenantId.ROOT, () -> setup.furnish(WebsiteSeed.demo(flagship), flagship.id(), true));
      shop("private-chef", "pro");
      shop("lawn-care", "starter");
      others();
    }
  }

  private void shop(String pack, String plan) {
    var seed = WebsiteSeed.demo(packs.get(pack));
    var slug = seed.facts().getString("slug");
    setup.open(
        new NewTenant(slug, seed.name(), seed.city(), pack, plan, TenantStatus.ACTIVE), seed, true);
  }

  private void others() {
    setup.open(
        tenant("stranger", "Umbra & Hijos", "Xenia", "lawn-care"),
        WebsiteSeed.of("Umbra & Hijos", "Xenia", List.of("weekly-mowing", "hedge-trimming")),
        true);
    setup.open(
        tenant("coming-soon", "Sal y Humo", "Fresno", "private-chef"),
        WebsiteSeed.of("Sal y Humo", "Fresno", List.of()),
        false);
    setup.suspend(
        setup.open(
            tenant("on-hold", "Second Shine", "Wichita", "auto-detailing"),
            WebsiteSeed.of("Second Shine", "Wichita", List.of()),
            true));
  }

  private static NewTenant tenant(String slug, String name, String city, String pack) {
    return new NewTenant(slug, name, city, pack, "starter", TenantStatus.ACTIVE);
  }
}
