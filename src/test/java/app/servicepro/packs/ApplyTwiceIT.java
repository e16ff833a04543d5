package app.servicepro.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.servicepro.catalog.Catalog;
import app.servicepro.pages.Releases;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.setup.Setup;
import app.servicepro.support.InServer;
import app.servicepro.tenants.NewTenant;
import app.servicepro.tenants.TenantStatus;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ApplyTwiceIT extends InServer {
  private static final String PACK = "auto-detailing";
  private static final String SERVICE = "full-detail";
  private static final WebsiteSeed SEED = WebsiteSeed.of("Twice Over", "Tulsa", List.of());

  @Inject private Setup setup;
  @Inject private Catalog catalog;
  @Inject private Releases releases;

  @Test
  @DisplayName("P4 applying a pack again changes nothing")
  void secondTimeChangesNothing() {
    var shop = shop("p4-again");
    var offered = Tenancy.as(shop, catalog::offerings);
    var drafts = Tenancy.as(shop, releases::drafts);
    long revision = Tenancy.as(shop, catalog::revision);

    applyAgain(shop);

    assertFalse(offered.isEmpty());
    assertEquals(offered, Tenancy.as(shop, catalog::offerings));
    assertEquals(drafts, Tenancy.as(shop, releases::drafts));
    assertEquals(revision, Tenancy.as(shop, catalog::revision));
  }

  @Test
  @DisplayName("P4, C4 a tenant's own price and its own words stay when the pack is applied again")
  void editsStay() {
    var shop = shop("p4-edited");
    var faq = Json.object("{\"entries\":[]}");
    Tenancy.run(
        shop,
        () -> {
          catalog.changePrice(SERVICE, 12_345L);
          releases.draft("faq", faq);
        });

    applyAgain(shop);

    assertEquals(12_345L, Tenancy.as(shop, () -> catalog.quote(SERVICE, List.of()).amount()));
    assertEquals(faq, Tenancy.as(shop, releases::drafts).get("faq"));
  }

  @Test
  @DisplayName("P4 what a tenant lacks is added behind what it has")
  void missingIsAdded() {
    var one = WebsiteSeed.of("One Thing", "Tulsa", List.of(SERVICE));
    var shop = setup.open(wanted("p4-missing"), one, false);
    assertEquals(1, Tenancy.as(shop, catalog::offerings).size());

    applyAgain(shop);

    var offered = Tenancy.as(shop, catalog::offerings);
    assertEquals(SERVICE, offered.getFirst().id());
    assertEquals(Tenancy.as(shop("p4-whole"), catalog::offerings).size(), offered.size());
  }

  private void applyAgain(TenantId shop) {
    setup.furnish(shop, SEED, PACK);
  }

  private TenantId shop(String slug) {
    return setup.open(wanted(slug), SEED, false);
  }

  private static NewTenant wanted(String slug) {
    return new NewTenant(slug, "Twice Over", "Tulsa", PACK, "starter", TenantStatus.ACTIVE);
  }
}
