package app.servicepro.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.packs.WebsiteSeed;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.platform.time.Time;
import app.servicepro.setup.Setup;
import app.servicepro.support.Db;
import app.servicepro.support.Http;
import app.servicepro.support.InServer;
import app.servicepro.tenants.NewTenant;
import app.servicepro.tenants.TenantStatus;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PreviewsIT extends InServer {
  private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)");
  private static final Duration HOUR = Duration.ofHours(1);

  @Inject private Setup setup;
  @Inject private Releases releases;
  @Inject private Previews previews;

  @Test
  @DisplayName("S21 whoever has the link sees the draft of a site that was never published")
  void draft() throws IOException {
    var shop = shop("s19-draft", false);

    var page = get("s19-draft", path(share(shop)));

    assertEquals(200, page.status());
    assertEquals("no-store", page.header("Cache-Control").orElse(""));
    assertTrue(page.header("X-Robots-Tag").orElse("").contains("noindex"));
    assertEquals("no-referrer", page.header("Referrer-Policy").orElse(""));
    assertTrue(policy(page).endsWith("frame-ancestors 'none'"), policy(page));
    assertTrue(page.header("Set-Cookie").isEmpty());
    assertTrue(page.text().contains("class=\"preview-bar\""));
    assertFalse(get("s19-draft", "/").text().contains("id=\"hero\""), "the public sees it");
  }

  @Test
  @DisplayName("S21 every link of a preview stays in it, in both languages")
  void links() throws IOException {
    var shop = shop("s19-links", true);
    Tenancy.run(shop, () -> releases.draft("faq", Json.object(QUESTION)));
    var start = path(share(shop));

    var home = get("s19-links", start).text();
    var links = LINK.matcher(home).results().map(link -> link.group(1)).distinct().toList();

    for (var link : links) {
      assertTrue(link.startsWith(start.replaceAll("/$", "")), link);
      assertEquals(200, get("s19-links", link).status(), link);
    }
    assertTrue(links.size() > 5, "hardly any links");
    assertTrue(get("s19-links", start + "faq").text().contains("Only in the draft?"));
    assertTrue(get("s19-links", start + "es/").text().contains("Aún no es público"));
    assertEquals(301, get("s19-links", start + "es").status());
    assertEquals(301, get("s19-links", start.replaceAll("/$", "")).status());
    assertEquals(404, get("s19-links", start + "nothing").status());
  }

  private static final String QUESTION =
      "{\"entries\":[{\"id\":\"q\",\"question\":{\"en\":\"Only in the draft?\"},"
          + "\"answer\":{\"en\":\"Yes.\"}}]}";

  @Test
  @DisplayName("S21 a token that was edited in any place is none")
  void edited() throws IOException {
    var shop = shop("s19-edited", false);
    var path = path(share(shop));
    int from = Previews.ROOT.length();

    for (int i = from; i < path.length() - 1; i++) {
      var other = path.charAt(i) == 'a' ? 'b' : 'a';
      var edited = path.substring(0, i) + other + path.substring(i + 1);
      var answer = get("s19-edited", edited);
      assertEquals(404, answer.status(), edited);
      assertTrue(answer.header("Set-Cookie").isEmpty());
    }
  }

  @Test
  @DisplayName("S21 forged, foreign, longer and shorter tokens are none")
  void forged() throws IOException {
    var shop = shop("s19-forged", false);
    shop("s19-foreign", false);
    var path = path(share(shop));

    assertEquals(404, get("s19-foreign", path).status());
    var answer = get("s19-forged", Previews.ROOT + "s.zzzzzzz.0.." + "A".repeat(43) + "/");
    assertEquals(404, answer.status());
    assertTrue(answer.text().contains("Aquí no hay ninguna vista previa"), answer.text());
    for (var odd : List.of("", ".", "..", "s", "....", "s.1.0.", "preview")) {
      assertTrue(get("s19-forged", Previews.ROOT + odd + "x/").status() >= 400, odd);
    }
    assertEquals(404, get("s19-forged", path.replaceFirst("/$", "A/")).status());
    assertEquals(404, get("s19-forged", path.replaceFirst("./$", "/")).status());
  }

  @Test
  @DisplayName("S21 a link is over when its time has passed, and when all were called back")
  void over() throws IOException {
    var shop = shop("s19-over", false);
    var old = path(share(shop));
    var editor = path(Tenancy.as(shop, previews::editor));
    try {
      Time.use(Clock.offset(Clock.systemUTC(), HOUR.minusSeconds(5)));
      assertEquals(200, get("s19-over", old).status());
      Time.use(Clock.offset(Clock.systemUTC(), HOUR.plusSeconds(1)));
      assertEquals(410, get("s19-over", old).status());
    } finally {
      Time.use(Clock.systemUTC());
    }

    Tenancy.run(shop, previews::callBack);

    assertEquals(410, get("s19-over", old).status());
    assertEquals(200, get("s19-over", path(share(shop))).status());
    assertEquals(200, get("s19-over", editor).status());
  }

  @Test
  @DisplayName("S21 only the editor's frame may be framed, and only by the dashboard")
  void framed() throws IOException {
    var shop = shop("s19-framed", false);

    var page = get("s19-framed", path(Tenancy.as(shop, previews::editor)));

    var policy = policy(page);
    assertTrue(policy.matches(".*frame-ancestors http://app\\.localhost:\\d+"), policy);
    assertFalse(page.text().contains("class=\"preview-bar\""));
  }

  @Test
  @DisplayName("S21 the draft can be tried in another theme, and stays in its own")
  void trial() throws IOException {
    var shop = shop("s19-trial", false);

    var page = get("s19-trial", path(Tenancy.as(shop, () -> previews.trial("garage"))));

    assertEquals(200, page.status());
    assertTrue(page.text().contains("/assets/garage"), "another sheet");
    assertFalse(get("s19-trial", path(share(shop))).text().contains("/assets/garage"));
  }

  @Test
  @DisplayName("S21 the draft is seen in its own colours, which the public does not have yet")
  void colours() throws IOException {
    var shop = shop("s19-colours", true);
    Tenancy.run(
        shop,
        () -> {
          var site = Objects.requireNonNull(releases.drafts().get("site"));
          var colours = Json.object("{\"primary\": [\"oklch(.4 .1 20)\", \"oklch(.8 .1 20)\"]}");
          releases.draft(
              "site", Json.PROVIDER.createObjectBuilder(site).add("colors", colours).build());
        });
    var start = path(share(shop));

    var sheet = Pattern.compile("href=\"(" + start + "look\\.[0-9a-f]+\\.css)\"");
    var found = sheet.matcher(get("s19-colours", start).text());

    assertTrue(found.find(), "no sheet of its own");
    assertTrue(get("s19-colours", found.group(1)).text().contains("--primary:light-dark("));
    assertFalse(get("s19-colours", "/").text().contains("/look."));
  }

  @Test
  @DisplayName("S21 a link lasts an hour to thirty days; the trail tells how long and no token")
  void trail() throws IOException, SQLException {
    var shop = shop("s19-trail", false);
    var token = path(share(shop)).replaceAll("^/preview/|/$", "");

    for (var wrong : List.of(Duration.ofMinutes(59), Duration.ofDays(31))) {
      assertThrows(
          IllegalArgumentException.class, () -> Tenancy.as(shop, () -> previews.share(wrong)));
    }
    get("s19-trail", Previews.ROOT + token + "/nothing/at/all");
    try (var db = Db.asTenant(shop.value())) {
      var rows = Db.column(db, "select to_jsonb(a)::text from platform.audit a").toString();
      assertTrue(rows.contains("preview.shared"), rows);
      assertFalse(rows.contains(token), "the token is in the trail");
    }
  }

  private static String policy(Http.Answer page) {
    return page.header("Content-Security-Policy").orElse("");
  }

  private String share(TenantId shop) {
    return Tenancy.as(shop, () -> previews.share(HOUR));
  }

  private static String path(String address) {
    return address.replaceFirst("^http://[^/]+", "");
  }

  private static Http.Answer get(String slug, String path) throws IOException {
    return Http.ofTests().get(slug + ".localhost", path);
  }

  private TenantId shop(String slug, boolean publish) {
    return setup.open(
        new NewTenant(slug, "Previewed", "Tulsa", "lawn-care", "starter", TenantStatus.ACTIVE),
        WebsiteSeed.of("Previewed", "Tulsa", List.of()),
        publish);
  }
}
