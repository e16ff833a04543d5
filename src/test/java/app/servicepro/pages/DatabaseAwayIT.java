package app.servicepro.pages;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.support.Db;
import app.servicepro.support.Http;
import app.servicepro.support.InServer;
import app.servicepro.support.SecondServer;
import app.servicepro.support.Wire;
import app.servicepro.support.Within;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A server of its own, whose line to the database is counted, cut and mended. */
@RunAsClient
class DatabaseAwayIT extends InServer {
  private static final String HOST = "my-hibachi.localhost";
  private static final List<String> SEEN =
      List.of("/", "/es/", "/services", "/robots.txt", "/sitemap.xml");
  private static final double SOON = 10;

  private static Wire wire;
  private static SecondServer server;
  private static Http http;

  private final Map<String, Http.Answer> seen = new TreeMap<>();

  @BeforeAll
  static void serverAtTheWire() throws Exception {
    wire = Wire.toDatabase();
    var own = Map.of("servicepro.db.port", String.valueOf(wire.port()), "servicepro.jobs", "false");
    server = SecondServer.start(own);
    http = server.http();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
    wire.close();
  }

  @BeforeEach
  void somePagesAreSeen() throws Exception {
    assertTrue(Within.seconds(SOON, () -> health("ready").status() == 200), "not ready");
    for (var path : SEEN) {
      seen.put(path, http.get(HOST, path));
    }
    var asset =
        http.get(HOST, "/")
            .text()
            .replaceAll("(?s).*<link rel=\"stylesheet\" href=\"([^\"]+)\".*", "$1");
    seen.put(asset, http.get(HOST, asset));
    seen.forEach((path, answer) -> assertEquals(200, answer.status(), path));
  }

  @Test
  @DisplayName("S6 cached pages, assets and 304s ask the database nothing")
  void cachedPagesAskNothing() throws Exception {
    long before = quiet();

    for (int i = 0; i < 50; i++) {
      sameAsSeen();
    }
    assertEquals(before, wire.sent());

    http.get(HOST, "/services/no-such-service");
    assertTrue(wire.sent() > before, "the wire counts nothing");
  }

  /** A server that has just begun to listen for news reads its sites once more. */
  private long quiet() throws Exception {
    assertTrue(
        Within.seconds(
            SOON,
            () -> {
              sameAsSeen();
              long sent = wire.sent();
              Thread.sleep(1_000);
              sameAsSeen();
              return wire.sent() == sent;
            }),
        "the server is never quiet");
    return wire.sent();
  }

  @Test
  @DisplayName("S7 without the database cached pages, assets and 304s are served as before")
  void cachedPagesAreServed() throws Exception {
    wire.cut();
    try {
      assertTrue(Within.seconds(SOON, () -> health("ready").status() == 503));
      for (int i = 0; i < 20; i++) {
        sameAsSeen();
        Thread.sleep(100);
      }
    } finally {
      wire.mend();
    }
  }

  @Test
  @DisplayName(
      "S7 without the database an unseen page, and a host not met yet, are away for a moment")
  void unseenPagesAreAway() throws Exception {
    wire.cut();
    try {
      for (var unseen :
          List.of(HOST + " /es/privacy", "green-blade.localhost /", "new.example /")) {
        var words = unseen.split(" ", 2);
        var answer = http.get(words[0], words[1]);
        assertEquals(503, answer.status(), unseen);
        assertEquals(List.of("60"), answer.all("Retry-After"), unseen);
        assertFalse(answer.text().contains("Exception"), unseen);
      }
    } finally {
      wire.mend();
    }
    assertTrue(Within.seconds(SOON, () -> http.get(HOST, "/es/privacy").status() == 200));
    assertTrue(Within.seconds(SOON, () -> http.get("green-blade.localhost", "/").status() == 200));
    assertTrue(Within.seconds(SOON, () -> http.get("new.example", "/").status() == 404));
  }

  @Test
  @DisplayName("F5 without the database ready is DOWN and live is UP; with it both are UP")
  void healthFollows() throws Exception {
    wire.cut();
    try {
      assertTrue(Within.seconds(SOON, () -> health("ready").status() == 503));
      assertTrue(health("ready").text().contains("database"));
      assertEquals(200, health("live").status());
    } finally {
      wire.mend();
    }

    assertTrue(Within.seconds(SOON, () -> health("ready").status() == 200));
    assertEquals(200, health("live").status());
  }

  @Test
  @DisplayName("S5 what changed while the database was away shows within two seconds of its return")
  void missedChange() throws Exception {
    var before = http.get(HOST, "/services").text();
    wire.cut();
    Thread.sleep(1_500);
    reprice(1);
    var away = http.get(HOST, "/services").text();
    wire.mend();
    boolean shown = Within.seconds(2, () -> !http.get(HOST, "/services").text().equals(away));
    var back = http.get(HOST, "/services").text();
    reprice(-1);

    assertEquals(before, away);
    assertTrue(shown, "the change is not seen");
    assertNotEquals(before, back);
  }

  private void sameAsSeen() throws IOException {
    for (var page : seen.entrySet()) {
      var answer = http.get(HOST, page.getKey());
      assertEquals(page.getValue().status(), answer.status(), page.getKey());
      assertArrayEquals(page.getValue().body(), answer.body(), page.getKey());
      if (answer.status() == 200) {
        var tag = "If-None-Match: " + answer.header("ETag").orElse("");
        assertEquals(304, http.get(HOST, page.getKey(), tag).status(), page.getKey());
      }
    }
  }

  private static Http.Answer health(String which) throws IOException {
    return http.get("localhost", "/health/" + which);
  }

  /** Whole dollars more for everything. */
  private static void reprice(int dollars) throws SQLException {
    try (var app = Db.app()) {
      var id = Db.column(app, "select id::text from tenants.tenant where slug = 'my-hibachi'");
      try (var connection = Db.asTenant(UUID.fromString(id.getFirst()));
          var statement = connection.createStatement()) {
        statement.executeUpdate("update catalog.service set amount = amount + 100 * " + dollars);
      }
    }
  }
}
