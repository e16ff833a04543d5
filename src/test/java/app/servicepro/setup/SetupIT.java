package app.servicepro.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.packs.Packs;
import app.servicepro.packs.WebsiteSeed;
import app.servicepro.support.Db;
import app.servicepro.support.Http;
import app.servicepro.support.InServer;
import app.servicepro.tenants.NewTenant;
import app.servicepro.tenants.TenantStatus;
import app.servicepro.tenants.Tenants;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SetupIT extends InServer {
  @Inject private Setup setup;
  @Inject private Packs packs;
  @Inject private Tenants tenants;

  @Test
  @DisplayName("U1 name, city and pack open a tenant whose every page is there, in both languages")
  void everythingAtOnce() throws IOException {
    for (var pack : packs.all()) {
      var slug = "u1-" + pack.id();
      setup.open(wanted(slug, pack.id()), WebsiteSeed.of("Plain Start", "Tulsa", List.of()), true);

      for (var path : List.of("/", "/services", "/about", "/faq", "/contact", "/privacy")) {
        for (var base : List.of("", "/es")) {
          var page = Http.ofTests().get(slug + ".localhost", base + path);
          assertEquals(200, page.status(), slug + base + path);
          assertTrue(page.text().contains("Plain Start"), slug + base + path);
          assertTrue(page.text().contains("rel=\"canonical\""), "only a notice: " + slug + path);
        }
      }
    }
  }

  @Test
  @DisplayName("U1 a tenant that cannot get its site is not opened at all")
  void notAtAll() throws SQLException {
    var seed = WebsiteSeed.of("Plain Start", "Tulsa", List.of());

    assertThrows(
        RuntimeException.class, () -> setup.open(wanted("u1-never", "no-such-pack"), seed, true));

    assertTrue(tenants.bySlug("u1-never").isEmpty());
    try (var app = Db.app()) {
      assertEquals(
          List.of(), Db.column(app, "select slug from tenants.tenant where slug = 'u1-never'"));
    }
  }

  @Test
  @DisplayName("U2 the demo world is there once")
  void theDemoWorldIsThere() {
    for (var slug :
        List.of(
            "clean-machine", "my-hibachi", "green-blade", "stranger", "coming-soon", "on-hold")) {
      assertTrue(tenants.bySlug(slug).isPresent(), slug);
    }
    assertEquals(
        TenantStatus.SUSPENDED, tenants.bySlug("on-hold").map(t -> t.status()).orElseThrow());
  }

  private static NewTenant wanted(String slug, String pack) {
    return new NewTenant(slug, "Plain Start", "Tulsa", pack, "starter", TenantStatus.ACTIVE);
  }
}
