package app.servicepro.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.support.Http;
import app.servicepro.support.InServer;
import app.servicepro.support.SecondServer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What was a demo is taken over, its database with it, by an operator who goes to work. */
@RunAsClient
class DemoIsOverIT extends InServer {
  private static final String DATABASE = "demo_is_over";
  private static final String APP = "app.localhost";
  private static final String OURS = "Sec-Fetch-Site: same-origin";
  private static final String PLATFORM = "platform@servicepro.example";

  /** As it is when a proxy with a certificate is in front. */
  private static final Map<String, String> OPERATED =
      Map.of(
          "servicepro.db.name", DATABASE,
          "servicepro.demo", "false",
          "servicepro.jobs", "false",
          "servicepro.public.scheme", "https",
          "servicepro.public.port", "443");

  private static final List<String> PEOPLE =
      List.of(
          PLATFORM,
          "owner@clean-machine.example",
          "editor@my-hibachi.example",
          "viewer@clean-machine.example",
          "translator@clean-machine.example",
          "owner@stranger.example");

  @Test
  @DisplayName(
      "U6, F6 without the demo nobody of its people gets in, no door of it is left, and behind TLS"
          + " cookies and hosts are for TLS only")
  void nothingIsLeft() throws Exception {
    var sessions = new TreeMap<String, String>();
    for (var who : PEOPLE) {
      sessions.put(who, session(who));
      assertTrue(signIn(Http.ofTests(), who).startsWith("303"), who);
    }
    assertFalse(links(Http.ofTests(), APP, "/sign-in").isEmpty());
    assertFalse(links(Http.ofTests(), "localhost", "/").isEmpty());
    CopiedDatabase.make(DATABASE);

    try (var server = SecondServer.start(OPERATED)) {
      var http = server.http();
      var nobody = signIn(http, "nobody@clean-machine.example");
      for (var who : PEOPLE) {
        assertSignedOut(http, who, "Cookie: __Host-servicepro=" + sessions.get(who));
        assertEquals(nobody, signIn(http, who), who);
        assertEquals(404, http.post(APP, "/sign-in/demo", "as=" + who, OURS).status(), who);
      }
      assertNoDoors(http);
      assertBehindTls(http);
    }
  }

  @Test
  @DisplayName("F6 what is refused is in the log, without a secret")
  void refusalsAreLogged() throws IOException {
    var http = Http.ofTests();
    var viewer = "Cookie: servicepro=" + session("viewer@clean-machine.example");
    assertEquals(403, http.get(APP, "/platform/keys", viewer).status());
    assertEquals(403, http.post(APP, "/reset/a-secret", "", "Sec-Fetch-Site: cross-site").status());

    var log = SecondServer.logOfFirst();
    assertTrue(log.contains("ACCESS-REFUSED GET /platform/keys to "), "a refusal is not logged");
    assertTrue(log.contains("FOREIGN-REFUSED POST /reset/… from 127.0.0.1"), "nor a foreign one");
    assertFalse(log.contains("a-secret"));
  }

  private static String session(String who) throws IOException {
    var door = Http.ofTests().post(APP, "/sign-in/demo", "as=" + who, OURS);
    return door.header("Set-Cookie").orElseThrow().replaceAll("^servicepro=|;.*", "");
  }

  private static void assertNoDoors(Http http) throws IOException {
    assertEquals(404, http.get(APP, "/demo/mail").status());
    for (var path : List.of("/sign-in", "/reset/sent", "/sign-up/sent")) {
      assertEquals(List.of(), links(http, APP, path), path);
    }
    for (var path : List.of("/", "/es/")) {
      assertEquals(List.of(), links(http, "localhost", path), path);
    }
  }

  private static void assertSignedOut(Http http, String who, String cookie) throws IOException {
    var answer = http.get(APP, "/account/security", cookie);
    assertEquals(303, answer.status(), who);
    assertTrue(answer.header("Location").orElse("").contains("/sign-in"), who);
  }

  private static void assertBehindTls(Http http) throws IOException {
    var below = "max-age=31536000; includeSubDomains";
    var strict = "Strict-Transport-Security";
    assertEquals(below, http.get(APP, "/sign-in").header(strict).orElse(""));
    assertEquals(below, http.get("nobody.localhost", "/").header(strict).orElse(""));
    assertEquals("max-age=31536000", http.get("shop.example", "/").header(strict).orElse(""));
    var out = http.post(APP, "/sign-out", "", OURS);
    assertEquals("\"cache\"", out.header("Clear-Site-Data").orElse(""));
    assertEquals(
        "__Host-servicepro=; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=0",
        out.header("Set-Cookie").orElse(""));
    assertEquals(
        "__Host-lang=es; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly; Secure",
        http.get(APP, "/sign-in?lang=es").header("Set-Cookie").orElse(""));
  }

  /** Status and page, without what is new on every page and what was typed. */
  private static String signIn(Http http, String email) throws IOException {
    var form = "email=" + email + "&password=demo-password";
    var answer = http.post(APP, "/sign-in", form, OURS);
    return answer.status()
        + answer.text().replace(email, "").replaceAll("name=\"once\" value=\"[^\"]*\"", "");
  }

  /** Whatever leads to the demo: its shops, its doors, its mailbox. */
  private static List<String> links(Http http, String host, String path) throws IOException {
    var answer = http.get(host, path);
    assertEquals(200, answer.status(), path);
    var page = Jsoup.parse(answer.text());
    return page
        .select(
            "a[href*=clean-machine], a[href*=my-hibachi], a[href*=green-blade], [href*=/demo],"
                + " form[action*=/demo]")
        .stream()
        .map(Element::outerHtml)
        .toList();
  }
}
