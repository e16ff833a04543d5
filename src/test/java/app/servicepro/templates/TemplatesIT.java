package app.servicepro.templates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.support.Http;
import app.servicepro.support.InServer;
import app.servicepro.support.Member;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@RunAsClient
class TemplatesIT extends InServer {
  private static final String HERO = "/dashboard/templates/cta";
  private static final String OWN =
      "<section class=\"cta\" id=\"{{ section.id }}\"><h2>{{ section.settings.headline | upper"
          + " }}</h2></section>";

  @Test
  @DisplayName("TE1 a template that cannot be used comes back with its line, and is not kept")
  void refused() throws IOException {
    var owner = Member.of("owner@my-hibachi.example");

    var answer =
        send(
            owner,
            HERO,
            Map.of("source", "<section>\n{{ section.settings.headlin }}</section>", "act", "save"));

    assertEquals(422, answer.status());
    assertTrue(answer.text().contains("Line 2, column 21"));
    assertTrue(answer.text().contains("Did you mean “headline”?"));
    assertTrue(answer.text().contains("section.settings.headlin }}"));
  }

  @Test
  @DisplayName("TE3 a template of one's own shows when it is published, and goes back to the theme")
  void keptShownAndTakenAway() throws IOException {
    var owner = Member.of("owner@my-hibachi.example");
    owner.post("/dashboard/publication", Map.of()); // whatever others left in the draft
    var before = home();

    assertEquals(303, send(owner, HERO, Map.of("source", OWN, "act", "save")).status());
    assertEquals(before, home());
    owner.post("/dashboard/publication", Map.of());
    var after = home();
    var page = owner.page(HERO);
    assertEquals(303, send(owner, HERO + "/reset", Map.of()).status());
    owner.post("/dashboard/publication", Map.of());

    assertTrue(
        after.matches("(?s).*<section class=\"cta\" id=\"[a-z-]+\"><h2>[^a-z<]+</h2></section>.*"));
    assertFalse(page.select(".code-difference ins").isEmpty());
    assertEquals(before, home());
  }

  @Test
  @DisplayName("TE2 whoever has not the permission is refused")
  void refusedWithoutPermission() throws IOException {
    var viewer = Member.of("viewer@green-blade.example");

    assertEquals(403, viewer.get("/dashboard/templates").status());
    assertEquals(403, viewer.get(HERO).status());
    assertEquals(403, viewer.post(HERO, Map.of("source", OWN, "act", "save")).status());
    assertEquals(403, viewer.post("/dashboard/style", Map.of("css", "a { color: red }")).status());
  }

  @Test
  @DisplayName("TE1 a style sheet that cannot be used comes back with its line, and is not kept")
  void style() throws IOException {
    var owner = Member.of("owner@my-hibachi.example");

    var answer = send(owner, "/dashboard/style", Map.of("css", "h2 {\n  position: fixed;\n}"));

    assertEquals(422, answer.status());
    assertTrue(answer.text().contains("Line 2, column 13"));
    assertEquals(303, send(owner, "/dashboard/style", Map.of("css", "")).status());
  }

  @Test
  @DisplayName("DR2 a template and a style sheet are taken back with the editor's undo")
  void undone() throws IOException {
    var owner = Member.of("owner@my-hibachi.example");
    send(owner, HERO, Map.of("source", OWN, "act", "save"));
    send(owner, "/dashboard/style", Map.of("css", "h2 { color: red }"));

    owner.post("/dashboard/editor/undo", Map.of("once", "t1"));
    assertEquals("", css(owner));
    owner.post("/dashboard/editor/undo", Map.of("once", "t2"));
    assertFalse(owner.page(HERO).text().contains("{{ section.settings.headline | upper }}"));
    owner.post("/dashboard/editor/redo", Map.of("once", "t3"));
    owner.post("/dashboard/editor/redo", Map.of("once", "t4"));

    assertEquals("h2 { color: red }", css(owner));
    owner.post("/dashboard/editor/undo", Map.of("once", "t5"));
    owner.post("/dashboard/editor/undo", Map.of("once", "t6"));
  }

  private static String css(Member owner) throws IOException {
    return owner.page("/dashboard/style").expectFirst("[name=css]").wholeText().strip();
  }

  private static Http.Answer send(Member member, String path, Map<String, String> fields)
      throws IOException {
    var screen = path.replaceAll("/reset$", "");
    var form = member.page(screen).selectFirst("form[action=\"" + path + "\"]");
    var all = new HashMap<>(Member.fields(java.util.Objects.requireNonNull(form)));
    all.putAll(fields);
    return member.post(path, all);
  }

  private static String home() throws IOException {
    return Http.ofTests().get("my-hibachi.localhost", "/").text();
  }
}
