package app.servicepro.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.support.Http;
import app.servicepro.support.InServer;
import app.servicepro.support.SecondServer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An operator starts ServicePro without the demo and wants to come in. */
@RunAsClient
class FirstDayIT extends InServer {
  private static final String APP = "app.localhost";
  private static final String OURS = "Sec-Fetch-Site: same-origin";
  private static final String OWNER = "ona@operator.example";
  private static final String PASSWORD = "seven blue kettles";
  private static final Pattern INVITED =
      Pattern.compile("OWNER-INVITED (\\S+) opens https?://\\S+?(/invitation/\\S+)");

  @Test
  @DisplayName("I16 the first member of staff is whoever the operator names, once, by a link")
  void firstOwner() throws Exception {
    CopiedDatabase.empty("first_day");

    var link = started("wrong@operator.example", OWNER);
    try (var server = SecondServer.start(with(OWNER))) {
      assertFalse(SecondServer.log().contains("OWNER-INVITED"), "asked a second time");
      comesIn(server.http(), link);
      assertEquals(303, signIn(server.http()).status());
    }
    try (var server = SecondServer.start(with("late@operator.example"))) {
      assertFalse(SecondServer.log().contains("OWNER-"), "somebody is there already");
      var cookie = session(signIn(server.http()));
      assertTrue(trail(server.http(), cookie).contains(OWNER), "no row in the trail");
    }
  }

  /** The link for the second address; that of the first is worth nothing by then. */
  private static String started(String first, String second) throws Exception {
    var links = new ArrayList<String>();
    for (var email : new String[] {first, second}) {
      try (var server = SecondServer.start(with(email))) {
        var line = INVITED.matcher(SecondServer.log());
        assertTrue(line.find(), "nobody was asked");
        assertEquals(email, line.group(1));
        links.add(line.group(2));
        assertEquals(200, server.http().get(APP, links.getLast()).status());
        assertEquals(
            links.size() == 1 ? 200 : 410, server.http().get(APP, links.getFirst()).status());
      }
    }
    return links.getLast();
  }

  private static void comesIn(Http http, String link) throws IOException {
    var weak = http.post(APP, link, "language=en&password=short", OURS);
    assertEquals(422, weak.status());
    var in = http.post(APP, link, "language=en&password=" + PASSWORD.replace(' ', '+'), OURS);
    assertEquals(303, in.status());
    assertEquals(200, http.get(APP, "/platform", session(in)).status());
    assertEquals(200, http.get(APP, "/platform/team", session(in)).status());
    assertEquals(410, http.get(APP, link).status());
  }

  private static Http.Answer signIn(Http http) throws IOException {
    var form = "email=" + OWNER + "&password=" + PASSWORD.replace(' ', '+');
    return http.post(APP, "/sign-in", form, OURS);
  }

  private static String session(Http.Answer answer) {
    var cookie =
        answer.all("Set-Cookie").stream()
            .filter(c -> c.startsWith("servicepro="))
            .findFirst()
            .orElseThrow();
    return "Cookie: " + cookie.replaceAll(";.*", "");
  }

  private static String trail(Http http, String cookie) throws IOException {
    return http.get(APP, "/platform/audit", cookie).text();
  }

  private static Map<String, String> with(String email) {
    return new TreeMap<>(
        Map.of(
            "servicepro.db.name", "first_day",
            "servicepro.demo", "false",
            "servicepro.jobs", "false",
            "servicepro.owner.email", email));
  }
}
