package app.servicepro.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.support.Http;
import app.servicepro.support.InServer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@RunAsClient
class OddRequestsIT extends InServer {
  private static final String HOST = "clean-machine.localhost";
  private static final int SMALL = 1_500;
  private static final Pattern TELLTALE =
      Pattern.compile(
          "(?i)exception|\\bat [a-z]+\\.|java[.x]|jakarta|com\\.ibm|SRVE|CWW(?!WC0005I: The request"
              + " URI has invalid)|liberty|websphere|servlet|stack ?trace|app\\.servicepro");

  private final Http http = Http.ofTests();
  private final List<String> faults = new ArrayList<>();

  @Test
  @DisplayName("S11 paths that lead elsewhere get a small answer, wherever they are asked")
  void pathsThatLeadElsewhere() throws IOException {
    for (var path :
        List.of(
            "/../etc/passwd",
            "/a/../../etc/passwd",
            "/..",
            "/a/..",
            "/./a",
            "/%2e%2e/%2e%2e/etc",
            "/a/%2e%2e/b",
            "/..%2f..%2fetc",
            "/%2e%2e%2fetc",
            "/%252e%252e/etc",
            "/%25",
            "/a%252fb",
            "/%00",
            "/a%00.css",
            "/a%0d%0aX:y",
            "/a%7f",
            "/\\..\\windows",
            "/%5c..%5cwindows",
            "/%c0%ae%c0%ae/",
            "/%ff",
            "/%",
            "/%z",
            "/%zz",
            "/%u002e",
            "/caf\u00e9",
            "/assets/../WEB-INF/web.xml",
            "/assets/%2e%2e/WEB-INF/web.xml",
            "/es/../services")) {
      for (var host : List.of(HOST, "localhost", "nobody.localhost")) {
        var answer = http.get(host, path);
        expect(answer.status() == 404 ? 404 : 400, host + path, answer);
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  @DisplayName("S11 the application's own files and escaped addresses are 404")
  void ownFiles() throws IOException {
    for (var path :
        List.of(
            "/WEB-INF/web.xml",
            "/WEB-INF/",
            "/META-INF/MANIFEST.MF",
            "/web-inf/web.xml",
            "/services;x=1",
            "/;a=b",
            "/serv%69ces",
            "/a%20b",
            "/a%3Cscript%3E",
            "/error",
            "/IBMJMXConnectorREST",
            "/index.html",
            "/index.jsp",
            "/.git/config",
            "/.env")) {
      var answer = http.get(HOST, path);
      if (answer.status() != 404) {
        faults.add(path + " " + answer.status());
      }
      clean(path, answer);
    }
    assertEquals(List.of(), faults);
  }

  @Test
  @DisplayName("S11 a path of ten thousand letters gets 414, as do those just too long")
  void longPaths() throws IOException {
    expect(414, "10 kB", http.get(HOST, "/" + "a".repeat(10_000)));
    expect(414, "1025", http.get(HOST, "/" + "a".repeat(1_024)));
    assertEquals(404, http.get(HOST, "/" + "a".repeat(1_023)).status());
    assertEquals(List.of(), faults);
  }

  @Test
  @DisplayName("S11 a hundred thousand bytes of headers, and two hundred headers, are refused")
  void manyHeaders() throws IOException {
    var many = new ArrayList<String>();
    for (int i = 0; i < 200; i++) {
      many.add("X-" + i + ": y");
    }
    for (var headers :
        List.of(
            List.of("X-Big: " + "b".repeat(100_000)),
            many,
            List.of("Cookie: " + "c=d;".repeat(25_000)))) {
      var answer = http.get(HOST, "/", headers.toArray(String[]::new));
      if (!List.of(400, 414, 431).contains(answer.status())) {
        faults.add(headers.size() + " headers: " + answer.status());
      }
      small("headers", answer);
    }
    assertEquals(200, http.get(HOST, "/").status());
    assertEquals(List.of(), faults);
  }

  @Test
  @DisplayName("S11 a query of any kind changes nothing")
  void queries() throws IOException {
    var plain = http.get(HOST, "/services").all("ETag");
    for (var query :
        List.of(
            "?",
            "?a",
            "?a=b&a=c",
            "?%",
            "?%zz",
            "?../..",
            "?%00",
            "?<script>",
            "?a=b?c=d",
            "??",
            "?" + "q".repeat(7_000))) {
      var answer = http.get(HOST, "/services" + query);
      if (answer.status() != 200 || !answer.all("ETag").equals(plain)) {
        faults.add(query + " " + answer.status());
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  @DisplayName("S11 methods that change something get 405 and are told what may be asked")
  void methods() throws IOException {
    for (var method :
        List.of("POST", "PUT", "DELETE", "PATCH", "TRACE", "OPTIONS", "FOO", "PROPFIND")) {
      for (var place :
          List.of(HOST + " /", HOST + " /nowhere", HOST + " /robots.txt", "localhost /")) {
        var words = place.split(" ", 2);
        var answer = http.send(method, words[0], words[1], "");
        expect(405, method + " " + place, answer);
        if (!answer.all("Allow").equals(List.of("GET, HEAD"))) {
          faults.add(method + " " + place + " allows " + answer.all("Allow"));
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  @DisplayName("S11 the API refuses other methods, kinds and paths without a word too many")
  void oddApiRequests() throws IOException {
    for (var method : List.of("POST", "PUT", "DELETE", "PATCH", "TRACE", "FOO")) {
      expect(405, method, http.send(method, HOST, "/api/public/site", ""));
    }
    for (var path :
        List.of("/api/", "/api/x", "/api/public/", "/api/public/site/x", "/api//public/site")) {
      expect(404, path, http.get(HOST, path));
    }
    expect(406, "xml", http.get(HOST, "/api/public/site", "Accept: application/xml"));
    expect(404, "soon", http.get("coming-soon.localhost", "/api/public/site"));
    assertEquals(List.of(), faults);
  }

  @Test
  @DisplayName("S11 a body sent with GET is ignored; with POST it is not waited for in vain")
  void bodies() throws IOException {
    var plain = http.get(HOST, "/about").all("ETag");

    var withBody = http.send("GET", HOST, "/about", "a=b");
    assertEquals(200, withBody.status());
    assertEquals(plain, withBody.all("ETag"));
    assertEquals(405, http.post(HOST, "/contact", "name=" + "x".repeat(100_000)).status());
    assertEquals(200, http.get(HOST, "/about").status());
  }

  @Test
  @DisplayName("S11 what is no HTTP is refused without a stack trace")
  void noHttp() throws IOException {
    for (var request :
        List.of(
            "GET / HTTP/9.9\r\nHost: " + HOST + "\r\n\r\n",
            "GET /\r\n\r\n",
            "\u0016\u0003\u0001\u0002\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: " + HOST + "\r\nContent-Length: -5\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: " + HOST + "\r\nContent-Length: x\r\n\r\n",
            "GET http://my-hibachi.localhost/ HTTP/1.1\r\nHost: "
                + HOST
                + "\r\nConnection: close\r\n\r\n")) {
      var answer = http.raw(request);
      if (List.of(401, 500).contains(answer.status())) {
        faults.add(request + answer.status());
      }
      clean(request, answer);
    }
    assertEquals(List.of(), faults);
  }

  private void expect(int status, String what, Http.Answer answer) throws IOException {
    if (answer.status() != status) {
      faults.add(what + ": " + answer.status() + " instead of " + status);
    }
    small(what, answer);
  }

  private void small(String what, Http.Answer answer) throws IOException {
    if (answer.plain().length > SMALL) {
      faults.add(what + ": " + answer.plain().length + " bytes");
    }
    clean(what, answer);
  }

  private void clean(String what, Http.Answer answer) throws IOException {
    var telltale =
        TELLTALE.matcher(answer.headers() + "\n" + (answer.status() == 200 ? "" : answer.text()));
    if (telltale.find()) {
      faults.add(what + " says " + telltale.group());
    }
    assertTrue(answer.all("Server").isEmpty(), what);
  }
}
