package app.servicepro.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.catalog.Catalog;
import app.servicepro.packs.Holdings;
import app.servicepro.packs.model.Parts;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.support.Db;
import app.servicepro.support.InServer;
import app.servicepro.tenants.Tenants;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ClonesIT extends InServer {
  private static final List<String> LOOK = List.of("theme", "palette", "locales", "cta", "nav");

  @Inject private Clones clones;
  @Inject private Catalog catalog;
  @Inject private Holdings holdings;
  @Inject private Parts parts;
  @Inject private Tenants tenants;

  @Test
  @DisplayName("U7 a clone equals its template in the seven areas and has none of the rest")
  void equal() throws SQLException {
    var template = marked("clean-machine", "Detailer - Tulsa Elite");
    Tenancy.run(template, () -> catalog.changePrice("headlights", 13_579L));

    var clone = create(template, "u7-clone");

    assertEquals(offered(template), offered(clone));
    assertEquals(addOns(template), addOns(clone));
    var old = held(template);
    var now = held(clone);
    for (var same : List.of("tone", "campaigns", "rewards", "messages", "booking")) {
      assertEquals(old.get(same), now.get(same), same);
    }
    assertEquals(ids(old, "faq", "entries"), ids(now, "faq", "entries"));
    for (var look : LOOK) {
      assertEquals(site(old).get(look), site(now).get(look), look);
    }
    assertEquals(old.keySet(), now.keySet());
    var said = now.toString();
    for (var never : List.of("Clean Machine", "918", "hello@", "Renee", "Marcus")) {
      assertFalse(said.contains(never), never);
    }
    assertTrue(said.contains("Bright Bay"), "her own name stands nowhere");
    for (var table : List.of("customers.customer", "media.picture", "identity.member")) {
      assertEquals(0, rows(clone, table), table);
    }
  }

  @Test
  @DisplayName("U7 upgrades go on: the clone is on the version that the template is on")
  void goesOn() {
    var template = marked("green-blade", "Lawn - plain");
    var clone = create(template, "u7-goes-on");

    assertEquals(
        Tenancy.as(template, holdings::find).orElseThrow().version(),
        Tenancy.as(clone, holdings::find).orElseThrow().version());
    assertTrue(Tenancy.as(clone, () -> holdings.upgrade().orElseThrow()).none());
  }

  @Test
  @DisplayName("U7 what is no template is not cloned, and an address that is taken stays taken")
  void refused() {
    var plain = tenants.bySlug("my-hibachi").orElseThrow().id();
    assertThrows(IllegalArgumentException.class, () -> create(plain, "u7-plain"));

    var template = marked("green-blade", "Lawn - plain");
    assertThrows(SlugTaken.class, () -> create(template, "green-blade"));
    assertTrue(platform(() -> clones.mark("nobody-there", "Nobody")).isEmpty());
  }

  private TenantId marked(String slug, String title) {
    return platform(() -> clones.mark(slug, title)).orElseThrow();
  }

  private TenantId create(TenantId template, String slug) {
    return platform(() -> clones.create(template, "Bright Bay", "Reno", slug, ""));
  }

  private static <T> T platform(Supplier<T> work) {
    return Tenancy.as(TenantId.PLATFORM, work);
  }

  private Map<String, JsonObject> held(TenantId tenant) {
    return Tenancy.as(tenant, parts::held);
  }

  private List<String> offered(TenantId tenant) {
    return Tenancy.as(tenant, catalog::offerings).stream()
        .map(o -> o.id() + " " + o.amount() + " " + o.sizes() + " " + o.minutes() + o.extras())
        .toList();
  }

  private List<?> addOns(TenantId tenant) {
    return Tenancy.as(tenant, catalog::addOns);
  }

  private static JsonObject site(Map<String, JsonObject> held) {
    return held.getOrDefault("site", JsonValue.EMPTY_JSON_OBJECT);
  }

  private static List<String> ids(Map<String, JsonObject> held, String name, String list) {
    var document = held.getOrDefault(name, JsonValue.EMPTY_JSON_OBJECT);
    return Json.objects(document, list).stream().map(e -> e.getString("id")).toList();
  }

  private static int rows(TenantId tenant, String table) throws SQLException {
    try (var db = Db.asTenant(tenant.value())) {
      return Integer.parseInt(
          Db.column(
                  db,
                  "select count(*) from " + table + " where tenant_id = ?::uuid",
                  tenant.value().toString())
              .getFirst());
    }
  }
}
