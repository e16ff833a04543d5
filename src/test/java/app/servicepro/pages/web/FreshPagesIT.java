package app.servicepro.pages.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.catalog.Catalog;
import app.servicepro.packs.WebsiteSeed;
import app.servicepro.pages.Releases;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.setup.Setup;
import app.servicepro.support.Db;
import app.servicepro.support.Http;
import app.servicepro.support.InServer;
import app.servicepro.support.Within;
import app.servicepro.tenants.NewTenant;
import app.servicepro.tenants.TenantStatus;
import app.servicepro.tenants.Tenants;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A shop of its own changes, and its neighbour's cached pages are watched. */
class FreshPagesIT extends InServer {
  private static final String SLUG = "fresh-shop";
  private static final String HOST = SLUG + ".localhost";
  private static final String SERVICE = "full-detail";
  private static final List<String> PRICED =
      List.of(
          "/",
          "/es/",
          "/services",
          "/es/services",
          "/services/" + SERVICE,
          "/es/services/" + SERVICE);

  @Inject private Setup setup;
  @Inject private Tenants tenants;
  @Inject private Catalog catalog;
  @Inject private Releases releases;
  @Inject private SiteServer sites;

  private final Http http = Http.ofTests();
  private TenantId shop;
  private TenantId neighbour;

  @BeforeEach
  void bothAreCached() throws IOException {
    neighbour = tenants.bySlug("clean-machine").orElseThrow().id();
    shop = tenants.bySlug(SLUG).map(t -> t.id()).orElseGet(this::open);
    for (var path : PRICED) {
      assertEquals(200, http.get(HOST, path).status(), path);
      assertSame(sites.answer(shop, path), sites.answer(shop, path), "not kept: " + path);
    }
  }

  @Test
  @DisplayName("S4, C3 a changed price is on the tenant's very next pages, in both languages")
  void changedPrice() throws IOException {
    var kept = sites.answer(neighbour, "/services");

    Tenancy.run(shop, () -> catalog.changePrice(SERVICE, 43_200L));

    for (var path : PRICED) {
      assertTrue(http.get(HOST, path).text().contains("$432"), path);
    }
    assertSame(kept, sites.answer(neighbour, "/services"), "the neighbour's page was made anew");
  }

  @Test
  @DisplayName(
      "S4 a price changed by plain SQL is on the tenant's pages as soon as PostgreSQL tells")
  void priceChangedBySql() throws Exception {
    var kept = sites.answer(neighbour, "/");
    var etag = http.get("clean-machine.localhost", "/").all("ETag");

    try (var connection = Db.asTenant(shop.value());
        var statement = connection.createStatement()) {
      statement.executeUpdate("update catalog.service set amount = 76500 where id = 'full-detail'");
    }

    assertTrue(Within.seconds(1, () -> http.get(HOST, "/services").text().contains("$765")));
    for (var path : PRICED) {
      assertTrue(http.get(HOST, path).text().contains("$765"), path);
    }
    assertSame(kept, sites.answer(neighbour, "/"), "the neighbour's page was made anew");
    assertEquals(etag, http.get("clean-machine.localhost", "/").all("ETag"));
  }

  @Test
  @DisplayName("S4 a change that is rolled back changes no page")
  void rolledBack() throws IOException {
    var before = http.get(HOST, "/services").all("ETag");
    try {
      Tenancy.run(shop, () -> catalog.changePrice(SERVICE, -1L));
    } catch (RuntimeException refused) {
      assertTrue(refused.toString().contains("cannot cost"), refused::toString);
    }

    assertEquals(before, http.get(HOST, "/services").all("ETag"));
  }

  @Test
  @DisplayName("S4 a suspension is on the next request, and so is its end")
  void suspendedAndBack() throws IOException {
    var before = http.get(HOST, "/").all("ETag");

    tenants.changeStatus(shop, TenantStatus.SUSPENDED, "the bill was not paid");
    assertEquals(503, http.get(HOST, "/").status());
    assertEquals(503, http.get(HOST, "/services").status());

    tenants.changeStatus(shop, TenantStatus.ACTIVE, "the bill is paid now");
    assertEquals(200, http.get(HOST, "/").status());
    assertEquals(before, http.get(HOST, "/").all("ETag"));
  }

  @Test
  @DisplayName("S4 a draft is not seen until it is published, and then at once")
  void publishedDraft() throws IOException {
    var site = Tenancy.as(shop, releases::drafts).getOrDefault("site", JsonValue.EMPTY_JSON_OBJECT);
    var renamed = Json.object(site.toString().replace("Fresh Coat", "Fresher Coat"));
    var before = sites.answer(shop, "/about");

    Tenancy.run(shop, () -> releases.draft("site", renamed));
    assertSame(before, sites.answer(shop, "/about"), "a draft made a page anew");
    assertFalse(http.get(HOST, "/").text().contains("Fresher Coat"));

    Tenancy.run(shop, releases::publish);
    assertTrue(http.get(HOST, "/").text().contains("Fresher Coat"));
    assertTrue(http.get(HOST, "/es/about").text().contains("Fresher Coat"));
    assertNotSame(before, sites.answer(shop, "/about"));
    Tenancy.run(shop, () -> releases.draft("site", site));
    Tenancy.run(shop, releases::publish);
  }

  private TenantId open() {
    return setup.open(
        new NewTenant(
            SLUG, "Fresh Coat", "Tulsa", "auto-detailing", "starter", TenantStatus.ACTIVE),
        WebsiteSeed.of("Fresh Coat", "Tulsa", List.of()),
        true);
  }
}
