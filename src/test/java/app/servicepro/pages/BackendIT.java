package app.servicepro.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.support.Db;
import app.servicepro.support.Http;
import app.servicepro.support.InServer;
import app.servicepro.support.SecondServer;
import app.servicepro.support.Within;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Tenants whose services come from a backend of their own, which then misbehaves. */
@RunAsClient
class BackendIT extends InServer {
  /** A little more than an answer is fresh. */
  private static final Duration STALE = Duration.ofSeconds(11);

  private static final int PATIENCE_MILLIS = 5_000;

  private static SecondServer server;
  private static Http http;
  private static OwnBackend backend;

  @BeforeAll
  static void start() throws Exception {
    server = SecondServer.start(Map.of("servicepro.outgoing.loopback", "true"));
    http = server.http();
    backend = new OwnBackend();
  }

  @AfterAll
  static void stop() {
    backend.close();
    server.close();
  }

  @AfterEach
  void noBackends() throws SQLException {
    for (var slug : List.of("clean-machine", "my-hibachi", "green-blade", "stranger")) {
      asTenant(slug, "delete from pages.backend");
    }
  }

  @Test
  @DisplayName(
      "S8 the last good answer stands in for a backend that is slow, gone or talks nonsense")
  void lastGoodAnswerStandsIn() throws Exception {
    var faults = new LinkedHashMap<String, String>();
    faults.put("clean-machine/en", "slow");
    faults.put("clean-machine/es", "error");
    faults.put("my-hibachi/en", "nonsense");
    faults.put("my-hibachi/es", "large");
    faults.put("green-blade/en", "gone");
    faults.put("green-blade/es", "list");
    for (var slug : List.of("clean-machine", "my-hibachi", "green-blade")) {
      use(slug);
    }
    for (var who : faults.keySet()) {
      assertTrue(Within.seconds(2, () -> page(who).text().contains("Own " + who)), who);
    }

    long before = failures();
    Thread.sleep(STALE);
    backend.faults().putAll(faults);

    for (var who : faults.keySet()) {
      long began = System.nanoTime();
      var answer = page(who);
      assertEquals(200, answer.status(), who);
      assertTrue(answer.text().contains("Own " + who), who + " " + faults.get(who));
      assertTrue((System.nanoTime() - began) / 1_000_000 < PATIENCE_MILLIS, who + " was slow");
    }
    assertEquals(faults.size(), failures() - before);
  }

  @Test
  @DisplayName("S8 a backend that never gave a good answer leaves the tenant its own catalogue")
  void neverGood() throws Exception {
    backend.faults().put("stranger/en", "shapeless");
    backend.faults().put("stranger/es", "nonsense");
    use("stranger");

    for (var who : List.of("stranger/en", "stranger/es")) {
      Within.seconds(2, () -> page(who).status() != 200 || backend.asked().contains(who));
      assertTrue(backend.asked().contains(who), who + " was not asked");
      assertEquals(200, page(who).status(), who);
      assertTrue(page(who).text().contains("/services/weekly-mowing"), who);
    }
  }

  @Test
  @DisplayName("F8, S8 without the setting a backend on this machine is refused and never called")
  void loopbackIsRefused() throws Exception {
    var first = Http.ofTests();
    int before = backend.asked().size();
    use("my-hibachi");

    assertTrue(
        Within.seconds(
            5,
            () -> {
              first.get("my-hibachi.localhost", "/services");
              return SecondServer.logOfFirst().contains("is not a public address; its last good");
            }));
    var page = first.get("my-hibachi.localhost", "/services");
    assertEquals(200, page.status());
    assertFalse(page.text().contains("Own my-hibachi"));
    assertEquals(before, backend.asked().size());
  }

  private static long failures() throws IOException {
    return SecondServer.log().lines().filter(line -> line.contains("BACKEND-FAILED")).count();
  }

  /**
   * @param who like {@code my-hibachi/es}
   */
  private static Http.Answer page(String who) throws Exception {
    var words = who.split("/", 2);
    return http.get(words[0] + ".localhost", words[1].equals("en") ? "/services" : "/es/services");
  }

  private static void use(String slug) throws SQLException {
    var url = backend.url() + slug;
    asTenant(slug, "insert into pages.backend (source, url) values ('services', '" + url + "')");
  }

  private static void asTenant(String slug, String sql) throws SQLException {
    try (var app = Db.app()) {
      var id = Db.column(app, "select id::text from tenants.tenant where slug = ?", slug);
      try (var connection = Db.asTenant(UUID.fromString(id.getFirst()));
          var statement = connection.createStatement()) {
        statement.executeUpdate(sql);
      }
    }
  }
}
