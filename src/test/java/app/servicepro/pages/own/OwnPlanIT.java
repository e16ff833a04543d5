package app.servicepro.pages.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.packs.WebsiteSeed;
import app.servicepro.pages.OwnTemplates;
import app.servicepro.pages.Releases;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.setup.Setup;
import app.servicepro.support.Http;
import app.servicepro.support.InServer;
import app.servicepro.support.Within;
import app.servicepro.tenants.NewTenant;
import app.servicepro.tenants.Plan;
import app.servicepro.tenants.TenantStatus;
import app.servicepro.tenants.Tenants;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OwnPlanIT extends InServer {
  private static final String OWN =
      "<section class=\"cta\" id=\"{{ section.id }}\"><h2>Shouted</h2></section>";

  @Inject private Setup setup;
  @Inject private OwnTemplates templates;
  @Inject private Releases releases;
  @Inject private Tenants tenants;

  @Test
  @DisplayName("S22 templates and rules of one's own wait while the plan has none, and come back")
  void plan() throws Exception {
    var shop = shop("own-plan");
    Tenancy.run(
        shop,
        () -> {
          templates.save("cta", OWN);
          templates.saveCss("h2 { letter-spacing: .1em }");
          releases.publish();
        });
    assertTrue(shows("own-plan", "<h2>Shouted</h2>") && shows("own-plan", "/look."));

    tenants.changePlan(shop, Plan.STARTER, "they asked for less");

    assertTrue(Within.seconds(1, () -> !shows("own-plan", "<h2>Shouted</h2>")));
    assertFalse(shows("own-plan", "/look."));
    assertEquals(OWN, Tenancy.as(shop, () -> templates.sheet("cta").orElseThrow().source()));
    tenants.changePlan(shop, Plan.ELITE, "and for more again");
    assertTrue(Within.seconds(1, () -> shows("own-plan", "<h2>Shouted</h2>")));
  }

  private static boolean shows(String slug, String what) throws IOException {
    return Http.ofTests().get(slug + ".localhost", "/").text().contains(what);
  }

  private TenantId shop(String slug) {
    return setup.open(
        new NewTenant(slug, "Own & Sons", "Tulsa", "lawn-care", "elite", TenantStatus.ACTIVE),
        WebsiteSeed.of("Own & Sons", "Tulsa", List.of()),
        true);
  }
}
