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
import app.servicepro.support.Within;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The tests' server and another one on the same database. */
@RunAsClient
class TwoServersIT extends InServer {
  private static final String HOST = "green-blade.localhost";
  private static final String NEWS =
      "from pg_stat_activity where application_name = 'servicepro-news'";
  private static final Http FIRST = Http.ofTests();

  private static SecondServer second;
  private static Map<String, String> before;
  private static Map<String, String> after;
  private static String price;

  @BeforeAll
  static void bothRun() throws Exception {
    before = everything();
    second = SecondServer.start(Map.of("servicepro.public.port", System.getProperty("test.http")));
    after = everything();
    price = priced();
  }

  @AfterAll
  static void oneStops() throws SQLException {
    reprice("amount = " + price);
    second.close();
  }

  @Test
  @DisplayName("U2, F3 a second start on the same database changes no row and applies no migration")
  void secondStartChangesNothing() throws Exception {
    assertTrue(before.size() > 50, "only " + before.size() + " counted");
    assertNotEquals("0", before.get("catalog.flyway_schema_history"));

    assertEquals(before, after);
  }

  @Test
  @DisplayName("S5 two servers give the same bytes and tags for every address")
  void sameBytes() throws Exception {
    for (var path : Addresses.of(FIRST, "clean-machine.localhost")) {
      for (var encoding : List.of("identity", "gzip")) {
        var one = FIRST.get("clean-machine.localhost", path, "Accept-Encoding: " + encoding);
        var other =
            second.http().get("clean-machine.localhost", path, "Accept-Encoding: " + encoding);

        assertEquals(200, other.status(), path);
        assertEquals(one.all("ETag"), other.all("ETag"), path);
        assertArrayEquals(one.body(), other.body(), path);
      }
    }
  }

  @Test
  @DisplayName("S5, C3 a changed price shows at both servers within a second")
  void changeShowsAtBoth() throws Exception {
    assertFalse(bothShow("$911"));

    reprice("amount = 91100");

    assertTrue(Within.seconds(1, () -> bothShow("$911")));
  }

  @Test
  @DisplayName("S5 a suspension at one server holds at the other within a second")
  void suspensionHoldsAtBoth() throws Exception {
    assertEquals(200, second.http().get(HOST, "/").status());
    try {
      asOwner("update tenants.tenant set status = 'suspended' where slug = 'green-blade'");
      assertTrue(Within.seconds(1, () -> second.http().get(HOST, "/").status() == 503));
    } finally {
      asOwner("update tenants.tenant set status = 'active' where slug = 'green-blade'");
    }
    assertTrue(Within.seconds(1, () -> second.http().get(HOST, "/").status() == 200));
    assertTrue(Within.seconds(1, () -> FIRST.get(HOST, "/").status() == 200));
  }

  @Test
  @DisplayName("S5 what changed while nobody listened shows within two seconds")
  void changeMissedByAll() throws Exception {
    assertFalse(bothShow("$922"));
    var listening = ask("select count(*)::text " + NEWS);
    var listeners = ask("select string_agg(pid::text, ' ' order by pid) " + NEWS);

    ask("select count(pg_terminate_backend(pid, 1000))::text " + NEWS);
    reprice("amount = 92200");

    assertEquals("2", listening);
    assertTrue(Within.seconds(2, () -> bothShow("$922")));
    assertTrue(Within.seconds(2, () -> ask("select count(*)::text " + NEWS).equals("2")));
    assertNotEquals(listeners, ask("select string_agg(pid::text, ' ' order by pid) " + NEWS));
  }

  private static boolean bothShow(String price) throws Exception {
    var paths = List.of("/services", "/es/services/weekly-mowing");
    for (var path : paths) {
      for (var server : List.of(FIRST, second.http())) {
        if (!server.get(HOST, path).text().contains(price)) {
          return false;
        }
      }
    }
    return true;
  }

  private static void reprice(String change) throws SQLException {
    try (var connection = Db.asTenant(greenBlade());
        var statement = connection.createStatement()) {
      var sql = "update catalog.service set " + change + " where id = 'weekly-mowing'";
      assertEquals(1, statement.executeUpdate(sql));
    }
  }

  private static String priced() throws SQLException {
    try (var connection = Db.asTenant(greenBlade())) {
      var sql = "select amount::text from catalog.service where id = 'weekly-mowing'";
      return Db.column(connection, sql).getFirst();
    }
  }

  private static UUID greenBlade() throws SQLException {
    return UUID.fromString(ask("select id::text from tenants.tenant where slug = 'green-blade'"));
  }

  private static void asOwner(String sql) throws SQLException {
    try (var owner = Db.owner();
        var statement = owner.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private static String ask(String sql) throws SQLException {
    try (var app = Db.app()) {
      return Db.column(app, sql).getFirst();
    }
  }

  /** A digest of each table's rows with the transactions that wrote them, tenant by tenant. */
  private static Map<String, String> everything() throws SQLException {
    var found = new TreeMap<String, String>();
    try (var owner = Db.owner()) {
      var tables =
          "select oid::regclass::text from pg_class where relkind = 'r'"
              + " and relnamespace::regnamespace::text !~ '^(pg_|information_schema)'"
              + " and oid <> 'platform.job'::regclass"; // workers write their signs of life there
      var tenants = Db.column(owner, "select id::text from tenants.tenant");
      for (var table : Db.column(owner, tables)) {
        var digest =
            "select md5(string_agg(t.xmin || t::text, ' ' order by t::text)) from " + table + " t";
        found.put(table, String.valueOf(Db.column(owner, digest).getFirst()));
        for (var tenant : tenants) {
          Db.column(owner, "select set_config('app.tenant_id', ?, false)", tenant);
          found.put(table + tenant, String.valueOf(Db.column(owner, digest).getFirst()));
        }
        Db.column(owner, "select set_config('app.tenant_id', '', false)");
      }
    }
    return found;
  }
}
