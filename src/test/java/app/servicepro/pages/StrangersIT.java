package app.servicepro.pages;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.support.Db;
import app.servicepro.support.Http;
import app.servicepro.support.InServer;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A tenant that must never appear at anybody else's host. */
@RunAsClient
class StrangersIT extends InServer {
  private static final String STRANGER = "stranger.localhost";
  private static final String MINE = "clean-machine.localhost";
  private static final List<String> SHOPS =
      List.of(MINE, "my-hibachi.localhost", "green-blade.localhost");
  private static final List<String> FILES =
      List.of(
          "/",
          "/es/",
          "/robots.txt",
          "/sitemap.xml",
          "/manifest.webmanifest",
          "/icon.svg",
          "/favicon.ico",
          "/api/public/site",
          "/nowhere",
          "/es/nowhere",
          "/es",
          "/services/",
          "/api/nothing",
          "/services/no-such-service",
          "/coming-soon",
          "/unavailable");

  private final Http http = Http.ofTests();
  private final List<String> canaries = new ArrayList<>(List.of("umbra", "xenia", STRANGER));
  private String strangersId;

  @BeforeEach
  void theStrangerIsThere() throws SQLException, IOException {
    try (var app = Db.app()) {
      var sql = "select id::text from tenants.tenant where slug = 'stranger'";
      strangersId = Db.column(app, sql).getFirst();
    }
    canaries.add(strangersId);
    var home = http.get(STRANGER, "/").text();
    assertTrue(home.contains("Umbra") && home.contains("Xenia"), "the canaries do not sing");
  }

  @Test
  @DisplayName("S1 no page, file, error or header of another host holds a byte of the stranger")
  void neverAnywhereElse() throws IOException {
    var traces = new ArrayList<String>();
    for (var shop : SHOPS) {
      var paths = new ArrayList<>(FILES);
      paths.addAll(Addresses.of(http, shop));
      for (var path : paths) {
        http.get(STRANGER, path);
        traces.addAll(traces(shop + path, http.get(shop, path)));
      }
    }
    for (var host :
        List.of("coming-soon.localhost", "on-hold.localhost", "localhost", "x.example")) {
      for (var path : FILES) {
        traces.addAll(traces(host + path, http.get(host, path)));
      }
    }

    assertEquals(List.of(), traces);
  }

  @Test
  @DisplayName("S1 every address of the site maps answers 200 in its language")
  void everyAddressIsThere() throws IOException {
    for (var shop : SHOPS) {
      for (var path : Addresses.of(http, shop)) {
        var answer = http.get(shop, path);
        var language = path.startsWith("/es/") ? "es" : "en";

        assertEquals(200, answer.status(), shop + path);
        assertEquals(List.of(language), answer.all("Content-Language"), shop + path);
      }
    }
  }

  @Test
  @DisplayName("S1 the API speaks of the host's tenant, whatever tenant the caller names")
  void forgedTenants() throws IOException {
    var plain = http.get(MINE, "/api/public/site");
    assertEquals(200, plain.status());
    assertTrue(plain.text().contains("Clean Machine"));

    for (var name : List.of("tenant", "tenant_id", "tenantId", "slug", "site", "host")) {
      for (var value : List.of(strangersId, "stranger", STRANGER)) {
        var forged = http.get(MINE, "/api/public/site?" + name + "=" + value, forged(name, value));

        assertEquals(200, forged.status(), name);
        assertArrayEquals(plain.body(), forged.body(), name + "=" + value);
      }
    }
  }

  @Test
  @DisplayName("S1 a page is the host's tenant's, whatever tenant the caller names")
  void forgedTenantsOnPages() throws IOException {
    var plain = http.get(MINE, "/services");

    for (var value : List.of(strangersId, STRANGER)) {
      var forged = http.get(MINE, "/services?tenant=" + value, forged("tenant", value));

      assertEquals(plain.all("ETag"), forged.all("ETag"));
      assertArrayEquals(plain.body(), forged.body());
    }
  }

  @Test
  @DisplayName("S1 another tenant's services are not at this host")
  void strangeServices() throws IOException {
    int tried = 0;
    for (var path : Addresses.of(http, STRANGER)) {
      if (path.matches("(/es)?/services/.+")) {
        tried++;
        assertEquals(404, http.get(MINE, path).status(), path);
        assertEquals(404, http.get("my-hibachi.localhost", path).status(), path);
      }
    }
    assertEquals(4, tried);
  }

  private static String[] forged(String name, String value) {
    return new String[] {
      "X-Tenant-Id: " + value,
      "X-" + name + ": " + value,
      "Cookie: " + name + "=" + value,
      "X-Forwarded-Host: " + STRANGER,
      "X-Original-Host: " + STRANGER,
      "Forwarded: host=" + STRANGER,
      "Authorization: Bearer " + value
    };
  }

  private List<String> traces(String what, Http.Answer answer) throws IOException {
    var all = (answer.headers() + " " + answer.text()).toLowerCase(Locale.ROOT);
    return canaries.stream().filter(all::contains).map(c -> c + " in " + what).toList();
  }
}
