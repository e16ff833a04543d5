package app.servicepro.tenants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.catalog.Catalog;
import app.servicepro.packs.WebsiteSeed;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.platform.time.Time;
import app.servicepro.setup.Setup;
import app.servicepro.support.Http;
import app.servicepro.support.InServer;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TenantsIT extends InServer {
  @Inject private Tenants tenants;
  @Inject private Setup setup;
  @Inject private Catalog catalog;

  @Test
  @DisplayName("N1 a fresh database holds the root tenant, elite and active")
  void theRootTenantIsThere() {
    var root = tenants.find(TenantId.ROOT).orElseThrow();

    assertEquals("root", root.key());
    assertEquals("clean-machine", root.slug());
    assertEquals("elite", root.plan());
    assertEquals(TenantStatus.ACTIVE, root.status());
  }

  @Test
  @DisplayName("N2 a suspended tenant keeps everything and comes back with it")
  void suspendedIsNotDeleted() throws Exception {
    var id = setup.open(wanted("n2-shop"), WebsiteSeed.of("Second Wind", "Tulsa", List.of()), true);
    var before = Tenancy.as(id, catalog::offerings);
    assertFalse(before.isEmpty());

    tenants.changeStatus(id, TenantStatus.SUSPENDED, "the bill was not paid");
    assertEquals(503, Http.ofTests().get("n2-shop.localhost", "/").status());
    assertEquals(TenantStatus.SUSPENDED, tenants.find(id).orElseThrow().status());
    assertEquals(before, Tenancy.as(id, catalog::offerings));

    tenants.changeStatus(id, TenantStatus.ACTIVE, "the bill is paid now");
    assertEquals(200, Http.ofTests().get("n2-shop.localhost", "/").status());
  }

  @Test
  @DisplayName("N3 a slug that is no host label is refused")
  void slugIsAHostLabel() {
    var labels =
        List.of("", "-a", "a-", "A", "a_b", "a.b", "a b", "ñ", "a/b", "a".repeat(64), "a\n");
    for (var slug : labels) {
      assertThrows(RuntimeException.class, () -> tenants.open(id(), wanted(slug)), slug);
      assertTrue(tenants.bySlug(slug).isEmpty(), slug);
    }

    tenants.open(id(), wanted("a".repeat(63)));
    assertTrue(tenants.bySlug("a".repeat(63)).isPresent());
  }

  @Test
  @DisplayName("N3 a slug belongs to one tenant alone")
  void slugIsOfOne() {
    var owner = tenants.bySlug("my-hibachi").orElseThrow();

    assertThrows(RuntimeException.class, () -> tenants.open(id(), wanted("my-hibachi")));

    assertEquals(owner, tenants.bySlug("my-hibachi").orElseThrow());
  }

  private static TenantId id() {
    return new TenantId(Time.newId());
  }

  private static NewTenant wanted(String slug) {
    return new NewTenant(
        slug, "Second Wind", "Tulsa", "auto-detailing", "starter", TenantStatus.ACTIVE);
  }
}
