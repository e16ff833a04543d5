package app.servicepro.home.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.support.Db;
import app.servicepro.support.InServer;
import app.servicepro.support.Member;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@RunAsClient
class HomeIT extends InServer {
  private static final List<String> SIX =
      List.of(
          "Phone setup",
          "Business hours",
          "Services",
          "Pricing",
          "Public site basics",
          "Loyalty basics");

  @Test
  @DisplayName("HO2 in Simple mode there are exactly the six cards, and each leads somewhere")
  void sixCards() throws IOException {
    var ana = Member.of("owner@coming-soon.example");
    ana.post("/account/mode", Map.of("mode", "simple"));

    var cards = ana.page("/dashboard").select(".cards h3 a");

    assertEquals(SIX, cards.eachText());
    for (var path : cards.eachAttr("href")) {
      assertEquals(200, ana.get(path).status(), path);
    }
  }

  @Test
  @DisplayName("HO2 in Advanced mode the same six are the steps of set-up, with all the rest")
  void advanced() throws IOException {
    var ana = Member.of("owner@stranger.example");
    ana.post("/account/mode", Map.of("mode", "advanced"));

    var page = ana.page("/dashboard");

    assertEquals(SIX, page.select(".steps b").eachText());
    assertEquals(3, page.select("#happened, #site, #setup").size());
    ana.post("/account/mode", Map.of("mode", "simple"));
  }

  @Test
  @DisplayName("HO1 an unpublished site is the first thing that is said, with its button")
  void publishFirst() throws IOException {
    var page = Member.of("owner@coming-soon.example").page("/dashboard");

    var first = page.expectFirst(".needs li");
    assertEquals("Publish your site", first.select("h3").text());
    assertEquals("/dashboard/publication", first.select("form").attr("action"));
  }

  @Test
  @DisplayName("HO1 whoever has nothing to do reads a calm sentence and one idea")
  void calm() throws IOException {
    var page = Member.of("viewer@clean-machine.example").page("/dashboard");

    assertTrue(page.select(".needs li").isEmpty());
    assertEquals("Nothing needs you now.", page.select(".calm b").text());
    assertFalse(page.select(".calm .quiet").text().isBlank());
  }

  @Test
  @DisplayName("HO3 a viewer is offered no act")
  void viewer() throws IOException {
    var viewer = Member.of("viewer@clean-machine.example");

    for (var path :
        List.of("/dashboard", "/dashboard/services", "/dashboard/prices", "/dashboard/hours")) {
      var acts = viewer.page(path).select("main form, main a[href$=/new], main input");
      assertEquals(List.of(), acts.eachAttr("action"), path);
    }
  }

  @Test
  @DisplayName("HO4 the platform’s page counts the tenants that there are")
  void counted() throws IOException, SQLException {
    var page = Member.of("platform@servicepro.example").page("/platform");

    var shown = page.select("section[aria-labelledby=statuses] dd");
    long sum = shown.eachText().stream().mapToLong(Long::parseLong).sum();
    try (var app = Db.app()) {
      var all = Db.column(app, "select count(*) from tenants.tenant").getFirst();
      assertEquals(Long.parseLong(all), sum);
    }
  }

  @Test
  @DisplayName("HO4 the home page speaks the viewer’s language throughout")
  void spanish() throws IOException {
    var ana = Member.of("editor@coming-soon.example");
    ana.post("/account/language", Map.of("language", "es"));

    var main = ana.page("/dashboard").select("main").text();

    assertTrue(main.contains("Su sitio todavía no está publicado."), main);
    assertFalse(main.matches("(?s).*\\b(the|your|Publish|step)\\b.*"), main);
    ana.post("/account/language", Map.of("language", "en"));
  }
}
