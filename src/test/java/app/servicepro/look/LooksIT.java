package app.servicepro.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.packs.WebsiteSeed;
import app.servicepro.pages.Releases;
import app.servicepro.platform.audit.Trail;
import app.servicepro.platform.audit.TrailFilter;
import app.servicepro.platform.brand.Brandings;
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
import app.servicepro.themes.Colour;
import app.servicepro.themes.Palette;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LooksIT extends InServer {
  private static final String BADGE = "class=\"made\"";
  private static final Pattern SHEET = Pattern.compile("/look\\.[0-9a-f]{10}\\.css");

  @Inject private Setup setup;
  @Inject private Looks looks;
  @Inject private Releases releases;
  @Inject private Tenants tenants;
  @Inject private Trail trail;
  @Inject private Brandings brands;

  @Test
  @DisplayName("LO3, S16 colours wait in the draft; published, the site links them for ever")
  void colours() throws IOException {
    var shop = shop("lo-colours", "starter");
    assertFalse(SHEET.matcher(page("lo-colours", "/")).find(), "a sheet without anything to say");

    Tenancy.run(shop, () -> looks.chooseBrand(Colour.typed("#7a1fa2").orElseThrow()));
    assertFalse(SHEET.matcher(page("lo-colours", "/")).find(), "the draft has slipped out");
    Tenancy.run(shop, releases::publish);

    var found = SHEET.matcher(page("lo-colours", "/services"));
    assertTrue(found.find());
    var sheet = Http.ofTests().get("lo-colours.localhost", found.group());
    assertEquals(200, sheet.status());
    assertTrue(sheet.text().startsWith("@layer tokens{:root:root{--primary:light-dark(oklch("));
    assertTrue(sheet.header("Cache-Control").orElse("").contains("immutable"));
    var old = Http.ofTests().get("lo-colours.localhost", "/look.0123456789.css");
    assertEquals(found.group(), old.header("Location").orElse(""));
    assertEquals("#7a1fa2", brands.of(shop).orElseThrow().fill());
    var row = Tenancy.as(shop, () -> trail.entries(TrailFilter.ALL, Trail.NEWEST, 2)).getLast();
    assertEquals("look.colours-changed", row.action());
  }

  @Test
  @DisplayName("LO2 colours that cannot be read are refused behind the screen, too")
  void unreadable() {
    var shop = shop("lo-unreadable", "starter");
    var grey = Colour.typed("#cccccc").orElseThrow().css();
    var before = Tenancy.as(shop, looks::facts).orElseThrow();
    var roles = new LinkedHashMap<>(before.palette().roles());
    roles.put("text", new Palette.Pair(grey, grey));

    assertThrows(Unreadable.class, () -> Tenancy.run(shop, () -> looks.chooseColours(roles)));

    assertEquals(Map.of(), Tenancy.as(shop, looks::facts).orElseThrow().own());
  }

  @Test
  @DisplayName("LO3 letters and theme: nothing before publishing, everything after")
  void lettersAndTheme() throws IOException {
    var shop = shop("lo-theme", "starter");
    Tenancy.run(shop, () -> looks.switchTo("garage"));
    Tenancy.run(shop, () -> looks.chooseLetters("oswald"));
    assertFalse(page("lo-theme", "/").contains("/assets/garage/"));

    Tenancy.run(shop, releases::publish);

    var page = page("lo-theme", "/es/");
    assertTrue(page.contains("/assets/garage/oswald-latin-wght-normal."), "not preloaded");
    assertFalse(page.contains("/assets/garage/barlow-latin-400"), "loaded in vain");
  }

  @Test
  @DisplayName("LO4, S18 the badge over four tiers and the owner's choice, at once")
  void badge() throws Exception {
    var shop = shop("lo-badge", "starter");
    assertFalse(Tenancy.as(shop, () -> looks.chooseBadge(false)), "starter has no choice");
    assertTrue(page("lo-badge", "/").contains(BADGE));

    plan(shop, Plan.PRO);
    assertTrue(shows("lo-badge", true), "on until the owner says no");
    assertTrue(Tenancy.as(shop, () -> looks.chooseBadge(false)));
    assertTrue(shows("lo-badge", false), "the owner said no");
    for (var plan : List.of(Plan.ELITE, Plan.INTERNAL)) {
      plan(shop, plan);
      assertTrue(shows("lo-badge", false), plan.code());
      assertFalse(Tenancy.as(shop, () -> looks.chooseBadge(true)), "no choice is left");
    }
    plan(shop, Plan.STARTER);
    assertTrue(shows("lo-badge", true), "starter has it, whatever was chosen before");
    plan(shop, Plan.PRO);
    assertTrue(shows("lo-badge", false), "the choice is remembered");
  }

  @Test
  @DisplayName("S17 icon, share picture and manifest are served, and the page names them")
  void pictures() throws IOException {
    shop("lo-pictures", "starter");
    var page = page("lo-pictures", "/");

    var share = Pattern.compile("/share\\.[0-9a-f]{10}\\.png").matcher(page);
    assertTrue(share.find());
    assertTrue(page.contains("href=\"/icon-180.png\""));
    for (var path : List.of(share.group(), "/icon-180.png", "/icon-192.png", "/icon-512.png")) {
      var answer = Http.ofTests().get("lo-pictures.localhost", path);
      assertEquals(200, answer.status(), path);
      assertEquals("image/png", answer.header("Content-Type").orElse(""), path);
    }
    var manifest = Http.ofTests().get("lo-pictures.localhost", "/manifest.webmanifest").text();
    assertTrue(manifest.contains("/icon-512.png") && manifest.contains("\"theme_color\":\"#"));
  }

  private void plan(TenantId shop, Plan plan) {
    tenants.changePlan(shop, plan, "agreed on the phone");
  }

  private static boolean shows(String slug, boolean wanted) throws Exception {
    return Within.seconds(1, () -> page(slug, "/contact").contains(BADGE) == wanted);
  }

  private static String page(String slug, String path) throws IOException {
    return Http.ofTests().get(slug + ".localhost", path).text();
  }

  private TenantId shop(String slug, String plan) {
    return setup.open(
        new NewTenant(slug, "Look & Sons", "Tulsa", "lawn-care", plan, TenantStatus.ACTIVE),
        WebsiteSeed.of("Look & Sons", "Tulsa", List.of()),
        true);
  }
}
