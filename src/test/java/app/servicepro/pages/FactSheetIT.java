package app.servicepro.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.packs.WebsiteSeed;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.setup.Setup;
import app.servicepro.support.Http;
import app.servicepro.support.InServer;
import app.servicepro.tenants.NewTenant;
import app.servicepro.tenants.TenantStatus;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FactSheetIT extends InServer {
  private static final JsonObject HOURS =
      Json.object(
          """
          {"hours": [
             {"days": ["mon"], "opens": "06:10", "closes": "12:00"},
             {"days": ["mon"], "opens": "13:00", "closes": "17:50"}],
           "specialHours": [{"first": "2031-12-24", "last": "2031-12-24"}]}
          """);

  @Inject private Setup setup;
  @Inject private FactSheet sheet;
  @Inject private Releases releases;

  @Test
  @DisplayName("S15 changed hours stand on the site at once, with special days and for searches")
  void atOnce() throws IOException {
    var shop = shop("s15-hours", true);

    change(shop, HOURS);

    var page = Http.ofTests().get("s15-hours.localhost", "/contact").text();
    assertTrue(page.contains("6:10"), "the morning is missing");
    assertTrue(page.contains("5:50"), "the afternoon is missing");
    assertTrue(page.contains("Dec 24, 2031"), "the special day is missing");
    assertTrue(page.contains("\"validFrom\":\"2031-12-24\""), "searches do not learn of it");
  }

  @Test
  @DisplayName("S15 a changed fact publishes nothing else of the draft")
  void nothingElse() {
    var shop = shop("s15-draft", true);
    Tenancy.run(shop, () -> releases.draft("faq", Json.object("{\"entries\":[]}")));

    change(shop, HOURS);

    assertEquals(1, Tenancy.as(shop, releases::progress).waiting());
    assertEquals(
        HOURS.get("hours"), Tenancy.as(shop, sheet::facts).get("hours"), "the draft has it, too");
  }

  @Test
  @DisplayName("S15 a fact of a site that is not published waits in the draft")
  void unpublished() {
    var shop = shop("s15-waits", false);

    change(shop, HOURS);

    assertFalse(Tenancy.as(shop, releases::published));
    assertEquals(HOURS.get("hours"), Tenancy.as(shop, sheet::facts).get("hours"));
  }

  @Test
  @DisplayName("S15 facts that somebody else has changed meanwhile are not overwritten")
  void outdated() {
    var shop = shop("s15-stale", true);
    var seen = FactSheet.version(Tenancy.as(shop, sheet::facts), HOURS.keySet());
    Tenancy.run(shop, () -> sheet.change("hours.changed", seen, HOURS));
    var late = Json.object("{\"hours\":[],\"specialHours\":[]}");

    assertThrows(
        Outdated.class, () -> Tenancy.run(shop, () -> sheet.change("hours.changed", seen, late)));

    assertEquals(HOURS.get("hours"), Tenancy.as(shop, sheet::facts).get("hours"));
  }

  @Test
  @DisplayName("S15 a fact can be taken away")
  void takenAway() {
    var shop = shop("s15-gone", true);
    change(shop, Json.object("{\"email\":\"hello@s15.example\"}"));

    change(shop, Json.PROVIDER.createObjectBuilder().add("email", JsonValue.NULL).build());

    assertFalse(Tenancy.as(shop, sheet::facts).containsKey("email"));
  }

  private void change(TenantId shop, JsonObject changed) {
    var seen = FactSheet.version(Tenancy.as(shop, sheet::facts), changed.keySet());
    Tenancy.run(shop, () -> sheet.change("hours.changed", seen, changed));
  }

  private TenantId shop(String slug, boolean publish) {
    return setup.open(
        new NewTenant(slug, "Sheet", "Tulsa", "lawn-care", "starter", TenantStatus.ACTIVE),
        WebsiteSeed.of("Sheet", "Tulsa", List.of()),
        publish);
  }
}
