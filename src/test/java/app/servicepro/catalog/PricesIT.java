package app.servicepro.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.packs.WebsiteSeed;
import app.servicepro.platform.audit.Trail;
import app.servicepro.platform.audit.TrailFilter;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.setup.Setup;
import app.servicepro.support.Http;
import app.servicepro.support.InServer;
import app.servicepro.tenants.NewTenant;
import app.servicepro.tenants.TenantStatus;
import app.servicepro.tenants.Tenants;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PricesIT extends InServer {
  private static final String SLUG = "prices-shop";

  @Inject private Setup setup;
  @Inject private Tenants tenants;
  @Inject private Catalog catalog;
  @Inject private Prices prices;
  @Inject private Trail trail;

  private TenantId shop;

  @BeforeEach
  void aShop() {
    shop = tenants.bySlug(SLUG).map(t -> t.id()).orElseGet(this::open);
  }

  @Test
  @DisplayName("C7 prices are saved together and stand on the site at once")
  void together() throws IOException {
    var list = in(prices::list);
    var mowing = new Price(PriceShape.FROM, 12_345);
    var extra = list.addOns().getFirst().id();

    Tenancy.run(
        shop,
        () ->
            prices.change(list.version(), Map.of("weekly-mowing", mowing), Map.of(extra, -1_500L)));

    var page = Http.ofTests().get(SLUG + ".localhost", "/services/weekly-mowing").text();
    assertTrue(page.contains("$123.45"), "the page does not tell the new price");
    assertTrue(in(catalog::pricesChecked));
    var row = in(() -> trail.entries(TrailFilter.ALL, Trail.NEWEST, 1)).getFirst();
    assertEquals("prices.changed", row.action());
    assertEquals(2, row.changes().size());
  }

  @Test
  @DisplayName("C7 prices that somebody else has changed meanwhile are not overwritten")
  void outdated() {
    var seen = in(prices::list).version();
    var cheap = Map.of("leaf-clean-up", new Price(PriceShape.FIXED, 100));
    var dear = Map.of("leaf-clean-up", new Price(PriceShape.FIXED, 90_000));
    Tenancy.run(shop, () -> prices.change(seen, dear, Map.of()));

    assertThrows(
        Outdated.class, () -> Tenancy.run(shop, () -> prices.change(seen, cheap, Map.of())));

    assertEquals(90_000, in(() -> catalog.find("leaf-clean-up")).orElseThrow().amount());
  }

  @Test
  @DisplayName("C7 of several prices either all are saved or none")
  void allOrNone() {
    var seen = in(prices::list);
    var wanted =
        Map.of(
            "hedge-trimming", new Price(PriceShape.FIXED, 1_111),
            "no-such-service", new Price(PriceShape.FIXED, 2_222));

    assertThrows(
        NotOffered.class,
        () -> Tenancy.run(shop, () -> prices.change(seen.version(), wanted, Map.of())));

    assertEquals(seen.version(), in(prices::list).version());
  }

  @Test
  @DisplayName("C2 a sum that nobody charges is refused")
  void sums() {
    assertThrows(NegativePrice.class, () -> new Price(PriceShape.FIXED, -1));
    assertThrows(NegativePrice.class, () -> new Price(PriceShape.FROM, Price.MOST + 1));
    var seen = in(prices::list);
    var extra = seen.addOns().getFirst().id();
    var huge = Map.of(extra, -Price.MOST - 1);

    assertThrows(
        NegativePrice.class,
        () -> Tenancy.run(shop, () -> prices.change(seen.version(), Map.of(), huge)));
  }

  @Test
  @DisplayName("C7 something new to add gets an address of its own and waits for a service")
  void newAddOn() {
    var name = Json.object("{\"en\":\"Leaves hauled away\"}");
    var id = in(() -> prices.addAddOn("Leaves hauled away", 4_000, 20, name));

    assertEquals("leaves-hauled-away", id);
    assertTrue(in(catalog::addOns).stream().anyMatch(a -> a.id().equals(id)));
    assertFalse(
        in(catalog::offerings).stream()
            .anyMatch(o -> o.extras().stream().anyMatch(e -> e.id().equals(id))));
  }

  private <T> T in(Supplier<T> work) {
    return Tenancy.as(shop, work);
  }

  private TenantId open() {
    return setup.open(
        new NewTenant(SLUG, "Prices Shop", "Tulsa", "lawn-care", "starter", TenantStatus.ACTIVE),
        WebsiteSeed.of("Prices Shop", "Tulsa", List.of()),
        true);
  }
}
