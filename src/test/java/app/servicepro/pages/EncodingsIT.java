package app.servicepro.pages;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.support.Http;
import app.servicepro.support.InServer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@RunAsClient
class EncodingsIT extends InServer {
  private static final String HOST = "clean-machine.localhost";
  private static final String PLAIN = "";
  private static final List<String> PATHS = List.of("/", "/es/services", "/robots.txt");

  private final Http http = Http.ofTests();

  @Test
  @DisplayName("S11 every Accept-Encoding gets an encoding that it allows")
  void allowedEncodings() throws IOException {
    var allowed = new LinkedHashMap<String, Set<String>>();
    allowed.put("gzip", Set.of("gzip"));
    allowed.put("gzip, deflate, br", Set.of("gzip", "br"));
    allowed.put("GZIP", Set.of("gzip"));
    allowed.put("gzip;q=0.1", Set.of("gzip"));
    allowed.put("deflate;q=1, gzip ; q=0.5", Set.of("gzip"));
    allowed.put("gzip;q=0", Set.of(PLAIN));
    allowed.put("gzip;q=0.000", Set.of(PLAIN));
    allowed.put("gzip;q=0, br;q=0", Set.of(PLAIN));
    allowed.put("*;q=0", Set.of(PLAIN));
    allowed.put("gzip;q=0, *", Set.of(PLAIN, "br"));
    allowed.put("*", Set.of(PLAIN, "gzip", "br"));
    allowed.put("br", Set.of(PLAIN, "br"));
    allowed.put("identity", Set.of(PLAIN));
    allowed.put("deflate", Set.of(PLAIN));
    allowed.put("xgzip, gzipx", Set.of(PLAIN));
    allowed.put(";;,,q=", Set.of(PLAIN));
    allowed.put("", Set.of(PLAIN));
    var wrong = new ArrayList<String>();

    for (var one : allowed.entrySet()) {
      var answer = http.get(HOST, "/", "Accept-Encoding: " + one.getKey());
      var encoding = answer.header("Content-Encoding").orElse(PLAIN);
      if (answer.status() != 200 || !one.getValue().contains(encoding)) {
        wrong.add(one.getKey() + ": " + answer.status() + " " + encoding);
      }
    }

    assertEquals(List.of(), wrong);
  }

  @Test
  @DisplayName("S11 each encoding has a strong tag of its own and the same page inside")
  void tagPerEncoding() throws IOException {
    for (var path : PATHS) {
      var plain = http.get(HOST, path);
      var gzip = http.get(HOST, path, "Accept-Encoding: gzip");
      var tags = new TreeSet<>(List.of(tag(plain), tag(gzip)));

      assertEquals(2, tags.size(), path);
      tags.forEach(tag -> assertTrue(tag.matches("\"[^\"]+\""), tag));
      assertArrayEquals(plain.plain(), gzip.plain(), path);
      assertEquals(List.of("Accept-Encoding"), plain.all("Vary"), path);
      assertEquals(List.of("Accept-Encoding"), gzip.all("Vary"), path);
    }
  }

  @Test
  @DisplayName("S11 who has a page gets 304 with its tag and no byte, in each encoding")
  void notModified() throws IOException {
    for (var path : PATHS) {
      for (var encoding : List.of("identity", "gzip", "br")) {
        var accept = "Accept-Encoding: " + encoding;
        var tag = tag(http.get(HOST, path, accept));

        for (var list : List.of(tag, "W/" + tag, "\"x\", " + tag)) {
          var answer = http.get(HOST, path, accept, "If-None-Match: " + list);
          assertEquals(304, answer.status(), path + encoding + list);
          assertEquals(tag, tag(answer));
          assertEquals(List.of("Accept-Encoding"), answer.all("Vary"));
          assertEquals(0, answer.body().length);
        }
      }
    }
  }

  @Test
  @DisplayName("S11 who has any page at all is told the tag of the one it would get")
  void anyTag() throws IOException {
    for (var encoding : List.of("identity", "gzip")) {
      var accept = "Accept-Encoding: " + encoding;

      var answer = http.get(HOST, "/", accept, "If-None-Match: *");

      assertEquals(304, answer.status());
      assertEquals(tag(http.get(HOST, "/", accept)), tag(answer), encoding);
    }
  }

  @Test
  @DisplayName("S11 a tag that is not the page's, or no tag at all, gets the page")
  void otherTags() throws IOException {
    var tag = tag(http.get(HOST, "/"));
    var bare = tag.replace("\"", "");
    for (var list :
        List.of(
            "\"x\"",
            bare,
            "\"" + bare,
            "\"\"",
            "",
            ",",
            "W/",
            "\"x" + bare + "\"",
            "\"\\\"",
            "é",
            "\"" + "x".repeat(5_000) + "\"")) {
      assertEquals(200, http.get(HOST, "/", "If-None-Match: " + list).status(), list);
    }
    assertEquals(404, http.get(HOST, "/nowhere", "If-None-Match: *").status());
  }

  @Test
  @DisplayName("S11 HEAD is GET without the body, on every kind of answer")
  void headIsGetWithoutBody() throws IOException {
    for (var host : List.of(HOST, "localhost", "coming-soon.localhost", "on-hold.localhost")) {
      for (var path : List.of("/", "/es/", "/nowhere", "/robots.txt", "/es", "/%00")) {
        for (var accept : List.of("gzip", "identity")) {
          var get = http.get(host, path, "Accept-Encoding: " + accept);
          var head = http.send("HEAD", host, path, "", "Accept-Encoding: " + accept);

          assertEquals(get.status(), head.status(), host + path);
          var expected = headers(get);
          if (head.header("Content-Length").isEmpty()) {
            expected.remove("Content-Length"); // RFC 9110, 9.3.2: may be left out
          }
          assertEquals(expected, headers(head), host + path);
          assertEquals(0, head.body().length);
        }
      }
    }
  }

  private static String tag(Http.Answer answer) {
    return answer.header("ETag").orElse("none");
  }

  private static Map<String, List<String>> headers(Http.Answer answer) {
    var found = new LinkedHashMap<String, List<String>>();
    answer.headers().forEach(h -> found.put(h.getKey(), answer.all(h.getKey())));
    found.remove("Date");
    return found;
  }
}
