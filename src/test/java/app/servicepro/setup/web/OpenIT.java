package app.servicepro.setup.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.support.Db;
import app.servicepro.support.Http;
import app.servicepro.support.InServer;
import app.servicepro.support.Member;
import java.io.IOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@RunAsClient
class OpenIT extends InServer {
  private static final String HERE = "/dashboard/open";

  @Test
  @DisplayName("U3 five answers open a business that its owner can publish")
  void opened() throws IOException {
    var ana = Member.of("owner@my-hibachi.example");
    var answer = ana.post(HERE, answers("U3 Peña & Sons", "", "U3"));

    assertEquals("/dashboard?done=opened", answer.header("Location").orElse(""));
    var there = ana.with(answer);
    assertTrue(there.page("/dashboard").text().contains("Publish your site"));
    assertTrue(soon("u3-pena-sons"), "it is published already");
    assertEquals(303, there.post("/dashboard/publication", Map.of()).status());

    var site = Http.ofTests().get("u3-pena-sons.localhost", "/");
    assertTrue(site.text().contains("U3 Peña &amp; Sons"), "its site does not name it");
    assertTrue(site.text().contains("lang=\"es\""), "its first language is another one");
  }

  @Test
  @DisplayName("U4 a form sent twice opens one business")
  void once() throws IOException, SQLException {
    var walt = Member.of("viewer@green-blade.example");
    var form = answers("U4 Twice", "u4-twice", UUID.randomUUID().toString());

    var first = walt.post(HERE, form);
    var second = walt.with(first).post(HERE, form);

    assertEquals(List.of(303, 303), List.of(first.status(), second.status()));
    assertEquals(1, opened("u4-twice%"));
  }

  @Test
  @DisplayName("U4 the sixth business of a day is refused, and what was typed is still there")
  void limited() throws IOException, SQLException {
    var eager = Member.of("editor@my-hibachi.example");
    for (int i = 1; i <= 5; i++) {
      var answer = eager.post(HERE, answers("U4 Many", "u4-many-" + i, "many" + i));
      assertEquals(303, answer.status());
      eager = eager.with(answer);
    }

    var sixth = eager.post(HERE, answers("U4 Many", "u4-many-6", "many6"));

    assertEquals(429, sixth.status());
    assertTrue(sixth.header("Retry-After").isPresent());
    assertTrue(sixth.text().contains("value=\"U4 Many\""));
    assertEquals(5, opened("u4-many-%"));
  }

  @ParameterizedTest
  @DisplayName("U5 an address of the platform, of another business, or that is none is refused")
  @ValueSource(
      strings = {
        "www",
        "app",
        "api",
        "admin",
        "mail",
        "sign-in",
        "clean-machine",
        "CLEAN-MACHINE",
        "ab",
        "-dash",
        "two--dashes",
        "under_score",
        "xn--shop",
        "a.b",
        "peña"
      })
  void addresses(String slug) throws IOException {
    var answer =
        Member.of("owner@my-hibachi.example").post(HERE, answers("U5 Shop", slug, "u5 " + slug));

    assertEquals(422, answer.status(), slug);
    assertTrue(answer.text().contains("id=\"f-slug-problem\""), slug);
  }

  @Test
  @DisplayName("U3 what is missing or strange is said beside its field")
  void badInput() throws IOException {
    var ana = Member.of("owner@my-hibachi.example");
    var answer =
        ana.post(
            HERE,
            Map.of("form", "open", "pack", "no-such", "language", "tlh", "zone", "Mars/Phobos"));

    assertEquals(422, answer.status());
    for (var field : List.of("name", "city", "pack", "language", "zone")) {
      assertTrue(answer.text().contains("href=\"#f-" + field + "\""), field);
    }
  }

  private static boolean soon(String slug) throws IOException {
    return !Http.ofTests().get(slug + ".localhost", "/").text().contains("rel=\"canonical\"");
  }

  private static int opened(String slugs) throws SQLException {
    try (var app = Db.app()) {
      return Db.column(app, "select slug from tenants.tenant where slug like ?", slugs).size();
    }
  }

  private static Map<String, String> answers(String name, String slug, String once) {
    var answers = new LinkedHashMap<String, String>();
    answers.put("form", "open");
    answers.put("once", once.replaceAll("[^A-Za-z0-9]", "-") + "-" + UUID.randomUUID());
    if (once.length() > 30) {
      answers.put("once", once);
    }
    answers.put("name", name);
    answers.put("city", "Boise");
    answers.put("pack", "lawn-care");
    answers.put("slug", slug);
    answers.put("language", "es");
    answers.put("zone", "America/Denver");
    return answers;
  }
}
