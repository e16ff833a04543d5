package app.servicepro.platform.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.servicepro.support.Http;
import app.servicepro.support.InServer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@RunAsClient
class HeadersIT extends InServer {
  private static final String HOST = "clean-machine.localhost";
  private static final List<String> BANNERS =
      List.of("Server", "X-Powered-By", "Via", "$WSEP", "Set-Cookie");
  private static final Map<String, String> SAFE =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "Referrer-Policy", "strict-origin-when-cross-origin",
          "Cross-Origin-Opener-Policy", "same-origin");

  private final Http http = Http.ofTests();

  @Test
  @DisplayName("F6 pages, errors, assets, redirects and the API carry the safe headers")
  void everyAnswerIsSafe() throws IOException {
    var faults = new ArrayList<String>();
    answers()
        .forEach((what, answer) -> {
          SAFE.forEach((name, value) -> {
            if (!answer.all(name).equals(List.of(value))) {
              faults.add(what + ": " + name + " " + answer.all(name));
            }
          });
          if (!answer.header("Permissions-Policy").orElse("").contains("camera=()")) {
            faults.add(what + ": Permissions-Policy");
          }
        });

    assertEquals(List.of(), faults);
  }

  @Test
  @DisplayName(
      "F6 the content policy allows nothing from elsewhere, no framing and no script inline")
  void theContentPolicyIsStrict() throws IOException {
    var faults = new ArrayList<String>();
    for (var answer : answers().entrySet()) {
      var policy = answer.getValue().header("Content-Security-Policy").orElse("none");
      if (!policy.contains("default-src 'none'")
          || !policy.contains("frame-ancestors 'none'")
          || !policy.matches(".*script-src 'self'(;.*|$)")
          || policy.matches(".*(http|\\*).*")) {
        faults.add(answer.getKey() + ": " + policy);
      }
    }

    assertEquals(List.of(), faults);
  }

  @Test
  @DisplayName("F6 no answer names the server or sets a cookie")
  void noAnswerNamesTheServer() throws IOException {
    var all = answers();
    all.put("live", http.get("localhost", "/health/live"));
    all.put("ready", http.get("localhost", "/health/ready"));

    all.forEach((what, answer) ->
        BANNERS.forEach(name -> assertEquals(0, answer.all(name).size(), what + ": " + name)));
  }

  @Test
  @DisplayName("F6 without TLS nobody is told to use it")
  void noTransportSecurityWithoutTls() throws IOException {
    assertEquals(List.of(), http.get(HOST, "/").all("Strict-Transport-Security"));
  }

  /** One of each kind, and each is what it says. */
  private Map<String, Http.Answer> answers() throws IOException {
    var home = http.get(HOST, "/");
    var asset = home.text().replaceAll("(?s).*<link rel=\"stylesheet\" href=\"([^\"]+)\".*", "$1");
    var found = new LinkedHashMap<String, Http.Answer>();
    found.put("200 page", home);
    found.put("200 platform", http.get("localhost", "/"));
    found.put("200 asset", http.get(HOST, asset));
    found.put("200 file", http.get(HOST, "/robots.txt"));
    found.put("200 api", http.get(HOST, "/api/public/site"));
    found.put("200 soon", http.get("coming-soon.localhost", "/"));
    found.put("301 moved", http.get(HOST, "/es"));
    found.put("304 kept", http.get(HOST, "/", "If-None-Match: " + home.header("ETag").orElse("")));
    found.put("400 host", http.get("a..localhost", "/"));
    found.put("400 path", http.get(HOST, "/%5c"));
    found.put("400 by the server", http.get(HOST, "/%00"));
    found.put("404 by the server", http.get(HOST, "/assets/../WEB-INF/web.xml"));
    found.put("404 page", http.get(HOST, "/nowhere"));
    found.put("404 host", http.get("nobody.localhost", "/"));
    found.put("404 asset", http.get(HOST, "/assets/garage/no.css"));
    found.put("404 api", http.get(HOST, "/api/nothing"));
    found.put("405 method", http.send("DELETE", HOST, "/", ""));
    found.put("405 api", http.send("DELETE", HOST, "/api/public/site", ""));
    found.put("503 on hold", http.get("on-hold.localhost", "/"));
    found.forEach(
        (what, a) -> assertEquals(what.substring(0, 3), String.valueOf(a.status()), what));
    return found;
  }
}
