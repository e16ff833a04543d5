package app.servicepro.pages;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.support.Http;
import app.servicepro.support.InServer;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@RunAsClient
class LanguagesIT extends InServer {
  private static final String HOST = "clean-machine.localhost";

  private final Http http = Http.ofTests();

  @Test
  @DisplayName("S9 what the browser prefers changes no answer")
  void preferenceChangesNothing() throws IOException {
    for (var path : List.of("/", "/es/", "/services", "/es/faq", "/nowhere")) {
      var plain = http.get(HOST, path);
      for (var wanted : List.of("es", "en", "es-MX,es;q=0.9,en;q=0.1", "fr", "*", ";;q=x", "")) {
        var answer = http.get(HOST, path, "Accept-Language: " + wanted);

        assertEquals(plain.status(), answer.status(), path + wanted);
        assertEquals(plain.all("ETag"), answer.all("ETag"), path + wanted);
        assertArrayEquals(plain.body(), answer.body(), path + wanted);
        assertFalse(answer.all("Vary").toString().contains("Language"), path + wanted);
      }
    }
  }

  @Test
  @DisplayName("S9 below /es/ a page is Spanish, and says so to browsers and screen readers")
  void theAddressDecides() throws IOException {
    for (var path : List.of("/", "/services", "/services/full-detail", "/contact", "/nowhere")) {
      var english = http.get(HOST, path);
      var spanish = http.get(HOST, "/es" + path);

      assertEquals(List.of("en"), english.all("Content-Language"), path);
      assertEquals(List.of("es"), spanish.all("Content-Language"), path);
      assertTrue(english.text().contains("<html lang=\"en\""), path);
      assertTrue(spanish.text().contains("<html lang=\"es\""), path);
      assertEquals(english.status(), spanish.status(), path);
    }
    assertTrue(http.get(HOST, "/es/services/full-detail").text().contains("Servicio"));
  }

  @Test
  @DisplayName("S9 near misses of an address move to the page, and only to pages that exist")
  void nearMissesMove() throws IOException {
    var moves = new LinkedHashMap<String, String>();
    moves.put("/es", "/es/");
    moves.put("/en", "/");
    moves.put("/en/", "/");
    moves.put("/en/services", "/services");
    moves.put("/services/", "/services");
    moves.put("/es/services/", "/es/services");
    moves.put("/services/full-detail/", "/services/full-detail");

    for (var move : moves.entrySet()) {
      var answer = http.get(HOST, move.getKey());
      assertEquals(301, answer.status(), move.getKey());
      assertEquals(List.of(move.getValue()), answer.all("Location"), move.getKey());
      assertEquals(200, http.get(HOST, move.getValue()).status(), move.getValue());
    }
  }

  @Test
  @DisplayName("S9, S11 unknown languages and near misses of nothing are 404")
  void unknownLanguages() throws IOException {
    var wrong = new LinkedHashMap<String, Integer>();
    for (var path :
        List.of(
            "/fr",
            "/fr/",
            "/fr/services",
            "/ES/",
            "/es-MX/",
            "/de/services/",
            "/nowhere/",
            "/es/nowhere/",
            "/en/nowhere",
            "/en/nowhere/",
            "/services//",
            "//services",
            "//",
            "/es//",
            "/es/es/",
            "/en/en/",
            "/en/es/services/x/",
            "/services/nothing/",
            "//evil.example/",
            "/en//evil.example",
            "/en//evil.example/")) {
      var answer = http.get(HOST, path);
      if (answer.status() != 404) {
        wrong.put(path + " " + answer.all("Location"), answer.status());
      }
    }

    assertEquals(Map.of(), wrong);
  }

  @Test
  @DisplayName("S9 the platform's own page follows its address too")
  void platformPage() throws IOException {
    var english = http.get("localhost", "/", "Accept-Language: es");
    var spanish = http.get("localhost", "/es/", "Accept-Language: en");

    assertTrue(english.text().contains("<html lang=\"en\""));
    assertTrue(spanish.text().contains("<html lang=\"es\""));
    assertEquals(404, http.get("localhost", "/fr/").status());
  }
}
