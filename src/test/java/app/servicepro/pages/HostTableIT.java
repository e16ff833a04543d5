package app.servicepro.pages;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.support.Db;
import app.servicepro.support.Http;
import app.servicepro.support.InServer;
import app.servicepro.support.Within;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@RunAsClient
class HostTableIT extends InServer {
  private static final String MINE = "clean-machine.localhost";
  private static final String OTHER = "my-hibachi.localhost";

  private final Http http = Http.ofTests();

  @Test
  @DisplayName("S2 known names answer 200, however they are written")
  void knownNames() throws IOException {
    for (var host :
        List.of(
            MINE,
            OTHER,
            "green-blade.localhost",
            "coming-soon.localhost",
            "localhost",
            "CLEAN-Machine.LocalHost",
            "clean-machine.localhost.",
            MINE + ":",
            MINE + ":80",
            MINE + ".:65535")) {
      assertEquals(200, asked("Host: " + host), host);
    }
  }

  @Test
  @DisplayName("S2 names of nobody answer 404")
  void unknownNames() throws IOException {
    for (var host :
        List.of(
            "unknown.localhost",
            "example.com",
            "127.0.0.1",
            "127.0.0.1:80",
            "0",
            "a.b.c.d.e",
            "xn--caf-dma.example",
            "1.2.3.4.5")) {
      assertEquals(404, asked("Host: " + host), host);
    }
  }

  @Test
  @DisplayName("S2 what is no host name answers 400")
  void noNames() throws IOException {
    var wrong = new LinkedHashMap<String, Integer>();
    for (var lines :
        List.of(
            "X: no host at all",
            "Host:",
            "Host: " + MINE + "\r\nHost: " + OTHER,
            "Host: " + MINE + "\r\nHost: " + MINE,
            "Host: " + MINE + ":80abc",
            "Host: " + MINE + ":123456",
            "Host: " + MINE + ":-1",
            "Host: user@" + MINE,
            "Host: user:secret@" + MINE,
            "Host: " + MINE + "/path",
            "Host: " + MINE + "?q",
            "Host: " + MINE + "," + OTHER,
            "Host: " + MINE + " " + OTHER,
            "Host: http://" + MINE,
            "Host: " + "a".repeat(300) + ".localhost",
            "Host: " + "a.".repeat(150) + "localhost",
            "Host: " + "a".repeat(64) + ".localhost",
            "Host: .localhost",
            "Host: a..localhost",
            "Host: -a.localhost",
            "Host: %00.localhost",
            "Host: ../localhost",
            "Host: [::1]",
            "Host: [::1")) {
      int status = asked(lines);
      if (status != 400) {
        wrong.put(lines, status);
      }
    }

    assertEquals(Map.of(), wrong);
  }

  @Test
  @DisplayName("S2 a name of any letters answers in its ASCII form, in either case")
  void internationalName() throws Exception {
    var insert =
        "insert into domains.host (name, state) values ('xn--csped-6ta.example', 'verified')";
    try {
      asGreenBlade(insert);
      assertTrue(Within.seconds(2, () -> asked("Host: xn--csped-6ta.example") == 200));
      assertEquals(200, asked("Host: XN--CSPED-6TA.Example.:8080"));
      assertTrue(List.of(200, 400, 404).contains(asked("Host: c\u00e9sped.example")));
    } finally {
      asGreenBlade("delete from domains.host where name = 'xn--csped-6ta.example'");
    }
  }

  @Test
  @DisplayName("S2 the server's private headers name no host")
  void privateHeaders() throws IOException {
    var mine = http.get(MINE, "/about");

    for (var name :
        List.of("$WSSN", "$WSSP", "$WSRA", "$WSRH", "$WSSC", "$WSIS", "$WSPR", "$WSAT")) {
      var answer = http.get(MINE, "/about", name + ": " + OTHER);
      assertEquals(200, answer.status(), name);
      assertArrayEquals(mine.body(), answer.body(), name);
    }
    assertEquals(404, http.get("unknown.localhost", "/", "$WSSN: " + MINE).status());
  }

  @Test
  @DisplayName("S2 an unpublished site says in its own name that it is coming, in both languages")
  void comingSoon() throws IOException {
    for (var path : List.of("/", "/es/", "/services")) {
      var answer = http.get("coming-soon.localhost", path);
      assertEquals(200, answer.status(), path);
      assertTrue(answer.text().contains("Sal y Humo"), path);
      assertTrue(answer.text().contains("noindex"), path);
    }
  }

  @Test
  @DisplayName("S2 a suspended site says in its own name that it is away, on every path")
  void onHold() throws IOException {
    var faults = new ArrayList<String>();
    for (var path :
        List.of("/", "/es/", "/services", "/sitemap.xml", "/nowhere", "/api/public/site")) {
      var answer = http.get("on-hold.localhost", path);
      if (answer.status() != 503 || answer.header("Retry-After").isEmpty()) {
        faults.add(path + " " + answer.status() + " " + answer.all("Retry-After"));
      }
    }

    assertEquals(List.of(), faults);
    assertTrue(http.get("on-hold.localhost", "/").text().contains("Second Shine"));
    assertTrue(http.get("on-hold.localhost", "/es/").text().contains("lang=\"es\""));
  }

  /** One request with these lines in its head. */
  private int asked(String lines) throws IOException {
    return http.raw("GET / HTTP/1.1\r\n" + lines + "\r\nConnection: close\r\n\r\n").status();
  }

  private static void asGreenBlade(String sql) throws SQLException {
    try (var app = Db.app()) {
      var id = Db.column(app, "select id::text from tenants.tenant where slug = 'green-blade'");
      try (var connection = Db.asTenant(UUID.fromString(id.getFirst()));
          var statement = connection.createStatement()) {
        statement.executeUpdate(sql);
      }
    }
  }
}
