package app.servicepro.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.catalog.Catalog;
import app.servicepro.packs.model.Parts;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.setup.Setup;
import app.servicepro.support.Db;
import app.servicepro.support.InServer;
import app.servicepro.tenants.NewTenant;
import app.servicepro.tenants.TenantStatus;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HoldingsIT extends InServer {
  private static final String PACK = "auto-detailing";
  private static final String SERVICE = "full-detail";
  private static final String OLD = "An older pitch.";

  @Inject private Setup setup;
  @Inject private Catalog catalog;
  @Inject private Holdings holdings;
  @Inject private Exports exports;
  @Inject private Parts parts;
  @Inject private Packs packs;

  @Test
  @DisplayName("P5 what nobody edited follows the pack; a dry run says so and writes nothing")
  void follows() throws SQLException {
    var shop = older("p5-follows", true);
    var before = held(shop);

    var plan = Tenancy.as(shop, () -> holdings.upgrade().orElseThrow());

    assertEquals("0.9.0", plan.from());
    assertEquals(1, plan.changes().size());
    assertEquals("services/" + SERVICE + "/texts/pitch/en", plan.changes().getFirst().at() + "");
    assertEquals(before, held(shop));
    Tenancy.run(shop, () -> holdings.upgrade(Set.of(), Set.of()));
    assertNotEquals(OLD, pitch(shop));
    assertEquals(packs.get(PACK).version(), Tenancy.as(shop, holdings::find).get().version());
    assertTrue(Tenancy.as(shop, () -> holdings.upgrade().orElseThrow()).none());
  }

  @Test
  @DisplayName("P5 what both have changed stays the tenant's, with both values, until she chooses")
  void chooses() throws SQLException {
    var shop = older("p5-chooses", false);
    var mine = pitch(shop);
    edit(shop, "Mine.");

    Tenancy.run(shop, () -> holdings.upgrade(Set.of(), Set.of()));
    var open = Tenancy.as(shop, holdings::undecided);

    assertEquals("Mine.", pitch(shop));
    assertEquals(1, open.size());
    assertEquals(Json.PROVIDER.createValue("Mine."), open.getFirst().mine());
    assertEquals(Json.PROVIDER.createValue(mine), open.getFirst().change().value());
    Tenancy.run(shop, () -> holdings.settle(Set.of(open.getFirst().key()), Set.of()));
    assertEquals(mine, pitch(shop));
    assertTrue(Tenancy.as(shop, holdings::undecided).isEmpty());
  }

  @Test
  @DisplayName("P5 who keeps hers is not asked again")
  void keeps() throws SQLException {
    var shop = older("p5-keeps", false);
    edit(shop, "Mine.");
    var key = Tenancy.as(shop, () -> holdings.upgrade().orElseThrow()).choices().getFirst().key();

    Tenancy.run(shop, () -> holdings.upgrade(Set.of(), Set.of(key)));

    assertEquals("Mine.", pitch(shop));
    assertTrue(Tenancy.as(shop, holdings::undecided).isEmpty());
    assertTrue(Tenancy.as(shop, () -> holdings.upgrade().orElseThrow()).none());
  }

  @Test
  @DisplayName("P6 a connection that is killed in the middle leaves the tenant as it was")
  void killed() throws SQLException {
    var shop = older("p6-killed", true);
    var before = held(shop);
    kill(shop);
    try {
      assertThrows(
          RuntimeException.class,
          () -> Tenancy.run(shop, () -> holdings.upgrade(Set.of(), Set.of())));
    } finally {
      owner("drop trigger kill on packs.use");
      owner("drop function packs.kill");
    }

    assertEquals(before, held(shop));
    assertEquals("0.9.0", Tenancy.as(shop, holdings::find).get().version());
    Tenancy.run(shop, () -> holdings.upgrade(Set.of(), Set.of()));
    assertNotEquals(OLD, pitch(shop));
  }

  @Test
  @DisplayName(
      "P7 taking the pack off leaves what was edited and says so; putting it back restores")
  void takenOff() {
    var shop = shop("p7-off");
    var before = held(shop);
    edit(shop, "Mine.");

    var removal = Tenancy.as(shop, () -> holdings.takeOff().orElseThrow());

    assertTrue(removal.stays().contains("services/services/" + SERVICE), removal.stays() + "");
    assertEquals(
        List.of(SERVICE), Tenancy.as(shop, catalog::offerings).stream().map(o -> o.id()).toList());
    assertFalse(held(shop).containsKey("messages"));
    assertTrue(Tenancy.as(shop, holdings::takeOff).isEmpty());
    Tenancy.run(shop, holdings::putBack);
    assertEquals("Mine.", pitch(shop));
    edit(shop, pitch(before));
    assertEquals(sorted(before), sorted(held(shop)));
  }

  @Test
  @DisplayName("P8 every demo shop, exported, passes the checks and gives the same again")
  void exported() {
    for (var pack : packs.all()) {
      var slug = "p8-" + pack.id();
      var shop = setup.open(wanted(slug, pack.id()), seed(), false);
      var held = held(shop);

      var files =
          Tenancy.as(
              shop, () -> exports.files("own-" + pack.id(), pack.id(), "Twice Over", "Tulsa"));
      var found = exports.check(Archive.write("own-" + pack.id(), files));

      var again = parts.given(found.pack(), seed(), found.words());
      assertEquals(sorted(plain(held)), sorted(plain(again)), pack.id());
    }
  }

  private TenantId shop(String slug) {
    return setup.open(wanted(slug, PACK), seed(), false);
  }

  /** A tenant that was given an older pack: one text was another. */
  private TenantId older(String slug, boolean unedited) throws SQLException {
    var shop = shop(slug);
    try (var db = Db.asTenant(shop.value());
        var update =
            db.prepareStatement(
                "update packs.holding set version = '0.9.0', base = jsonb_set(base,"
                    + " '{services,services}', (select jsonb_agg(case when s ->> 'id' = '"
                    + SERVICE
                    + "' then jsonb_set(s, '{texts,pitch,en}', to_jsonb('"
                    + OLD
                    + "'::text)) else s end order by n) from jsonb_array_elements(base #>"
                    + " '{services,services}') with ordinality e(s, n)))")) {
      assertEquals(1, update.executeUpdate());
    }
    if (unedited) {
      edit(shop, OLD);
    }
    return shop;
  }

  private static void edit(TenantId shop, String pitch) {
    try (var db = Db.asTenant(shop.value());
        var update =
            db.prepareStatement(
                "update catalog.service set texts = jsonb_set(texts, '{pitch,en}',"
                    + " to_jsonb(?::text)) where id = ?")) {
      update.setString(1, pitch);
      update.setString(2, SERVICE);
      assertEquals(1, update.executeUpdate());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void kill(TenantId shop) throws SQLException {
    owner(
        """
        create function packs.kill() returns trigger language plpgsql as $$
        begin
          if new.tenant = '%s' then
            perform pg_terminate_backend(pg_backend_pid());
          end if;
          return new;
        end $$
        """
            .formatted(shop.value()));
    owner(
        "create trigger kill before insert or update on packs.use for each row execute function"
            + " packs.kill()");
  }

  private static void owner(String sql) throws SQLException {
    try (var db = Db.owner();
        var statement = db.createStatement()) {
      statement.execute(sql);
    }
  }

  private Map<String, JsonObject> held(TenantId shop) {
    return Tenancy.as(shop, parts::held);
  }

  private String pitch(TenantId shop) {
    return pitch(held(shop));
  }

  private static String pitch(Map<String, JsonObject> held) {
    return Json.objects(held.getOrDefault("services", JsonValue.EMPTY_JSON_OBJECT), "services")
        .stream()
        .filter(s -> s.getString("id").equals(SERVICE))
        .map(s -> s.getJsonObject("texts").getJsonObject("pitch").getString("en"))
        .findFirst()
        .orElseThrow();
  }

  /** Lists without their order. */
  private static String sorted(Map<String, JsonObject> documents) {
    return documents.entrySet().stream()
        .map(e -> e.getKey() + " " + sorted(e.getValue()))
        .collect(Collectors.joining("\n"));
  }

  private static String sorted(JsonValue value) {
    return switch (value) {
      case JsonObject o ->
          o.entrySet().stream()
              .map(e -> e.getKey() + ":" + sorted(e.getValue()))
              .sorted()
              .collect(Collectors.joining(",", "{", "}"));
      case JsonArray a ->
          a.stream().map(HoldingsIT::sorted).sorted().collect(Collectors.joining(",", "[", "]"));
      default -> value.toString();
    };
  }

  /** What a pack does not hold: facts of the business, and the theme's own page. */
  private static Map<String, JsonObject> plain(Map<String, JsonObject> documents) {
    var some = new TreeMap<>(documents);
    some.remove("page:privacy");
    return some;
  }

  private static WebsiteSeed seed() {
    return WebsiteSeed.of("Twice Over", "Tulsa", List.of());
  }

  private static NewTenant wanted(String slug, String pack) {
    return new NewTenant(slug, "Twice Over", "Tulsa", pack, "starter", TenantStatus.ACTIVE);
  }
}
