package app.servicepro.editor;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.support.Http;
import app.servicepro.support.InServer;
import app.servicepro.support.Member;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The editor without a browser: its forms, its JSON, and who may do what. */
@RunAsClient
class EditorIT extends InServer {
  private static final String HOME = "/dashboard/editor/pages/home";
  private static final String EDITS = "/dashboard/editor/edits?page=home&language=en";
  private static final String PANEL = "#panel form[data-part]";

  @Test
  @DisplayName("ED2 without script: typed, saved, there again; undone and done again")
  void form() throws IOException {
    var owner = Member.opening("Formful" + System.nanoTime());
    var at = first(owner);

    var saved = owner.post(action(owner), changed(owner, at, "Written without script"));

    assertThat(saved.status()).isEqualTo(303);
    assertThat(typed(owner, at)).isEqualTo("Written without script");

    owner.post("/dashboard/editor/undo", history(owner, "undo"));
    assertThat(typed(owner, at)).isNotEqualTo("Written without script");

    owner.post("/dashboard/editor/redo", history(owner, "redo"));
    assertThat(typed(owner, at)).isEqualTo("Written without script");
  }

  @Test
  @DisplayName("ED6 of two forms for one field the second comes back with both texts")
  void clash() throws IOException {
    var owner = Member.opening("Clashing" + System.nanoTime());
    var at = first(owner);
    var early = changed(owner, at, "Mine, typed first");
    owner.post(action(owner), changed(owner, at, "Theirs, saved first"));

    var answer = owner.post(action(owner), early);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text()).contains("Mine, typed first", "Theirs, saved first");
    assertThat(typed(owner, at)).isEqualTo("Theirs, saved first");
  }

  @Test
  @DisplayName("ED9 a text that is too long comes back beside its field and is not saved")
  void tooLong() throws IOException {
    var owner = Member.opening("Longish" + System.nanoTime());
    var at = first(owner);

    var answer = owner.post(action(owner), changed(owner, at, "x".repeat(71)));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text()).contains("x".repeat(71), "problem");
    assertThat(typed(owner, at)).doesNotContain("xxx");
  }

  @Test
  @DisplayName("ED1 an edit as JSON is in the draft, and sent twice it is there once")
  void json() throws IOException {
    var owner = Member.opening("Jsonish" + System.nanoTime());
    var at = first(owner);
    var edit = edit(at, "\"was\":" + was(owner, at) + ",\"value\":\"By script\"");

    var once = json(owner, EDITS, edit);
    var twice = json(owner, EDITS, edit);

    assertThat(once.status()).isEqualTo(200);
    assertThat(once.text()).contains("\"conflicts\":[]", "By script");
    assertThat(twice.text()).contains("\"conflicts\":[]");
    assertThat(typed(owner, at)).isEqualTo("By script");
  }

  @Test
  @DisplayName("ED3 whoever may only look finds no control and is refused at every route")
  void viewer() throws IOException {
    var owner = Member.of("owner@my-hibachi.example");
    var viewer = Member.of("viewer@my-hibachi.example");
    var at = first(owner);

    assertThat(viewer.get(HOME).status()).isEqualTo(200);
    assertThat(viewer.page(HOME).select("main button[name=act], .grip, textarea:not([disabled])"))
        .isEmpty();
    assertThat(viewer.post(action(owner), changed(owner, at, "No")).status()).isEqualTo(403);
    assertThat(viewer.post(HOME + "/sections", Map.of("act", "hide sections/hero")).status())
        .isEqualTo(403);
    assertThat(viewer.post("/dashboard/editor/undo", Map.of()).status()).isEqualTo(403);
    assertThat(json(viewer, EDITS, edit(at, "\"value\":\"No\"")).status()).isEqualTo(403);
    assertThat(json(viewer, "/dashboard/editor/undo", "{}").status()).isEqualTo(403);
  }

  @Test
  @DisplayName("ED4 a translator writes Spanish, and nothing else")
  void translator() throws IOException {
    var translator = Member.of("translator@my-hibachi.example");
    var english = first(translator);
    var spanish = english.replaceFirst("/en$", "/es");

    var open = translator.page(HOME).select("#panel textarea:not([disabled])");

    assertThat(open.eachAttr("lang")).containsOnly("es");
    assertThat(json(translator, EDITS, edit(english, "\"value\":\"x\"")).status()).isEqualTo(403);
    var was = "\"was\":" + was(translator, spanish);
    assertThat(json(translator, EDITS, edit(spanish, was + ",\"value\":\"Así\"")).status())
        .isEqualTo(200);
    assertThat(translator.post(HOME + "/sections", Map.of("act", "hide sections/hero")).status())
        .isEqualTo(403);
  }

  @Test
  @DisplayName("ED3 what is no edit is refused: no JSON, other documents, facts of the business")
  void refused() throws IOException {
    var owner = Member.of("owner@my-hibachi.example");

    assertThat(json(owner, EDITS, "{").status()).isEqualTo(400);
    assertThat(json(owner, EDITS, edit("../../x", "\"value\":1")).status()).isEqualTo(400);
    var facts = edit("phone", "\"value\":\"+1\"").replace("page:home", "site");
    assertThat(json(owner, EDITS, facts).status()).isEqualTo(403);
    assertThat(owner.get("/dashboard/editor/pages/no-such-page").status()).isEqualTo(404);
  }

  @Test
  @DisplayName("DR1, ED9 a link that runs is refused in words, and the rest of the edit is kept")
  void judged() throws IOException {
    var owner = Member.opening("Judgeful" + System.nanoTime());
    var at = first(owner);
    var good = "\"was\":" + was(owner, at) + ",\"value\":\"Kept \u200ball the same\"";
    var bad =
        ",{\"op\":\"set\",\"doc\":\"site\",\"at\":\"cta/target\",\"was\":\"/contact\",\"value\":\"javascript:alert(1)\"}]}";

    var answer = json(owner, EDITS, edit(at, good).replaceFirst("]}$", bad));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text()).contains("\"at\":\"cta/target\"", "leads nowhere");
    assertThat(typed(owner, at)).isEqualTo("Kept all the same");
    assertThat(owner.page(HOME + "?panel=site").html()).doesNotContain("javascript:");
  }

  @Test
  @DisplayName("DR1 an edit of five megabytes is refused before it is read")
  void fiveMegabytes() throws IOException {
    var owner = Member.of("owner@my-hibachi.example");
    var at = first(owner);

    var answer = json(owner, EDITS, edit(at, "\"value\":\"" + "x".repeat(5_000_000) + "\""));

    assertThat(answer.status()).isEqualTo(413);
    assertThat(typed(owner, at)).doesNotContain("xxx");
  }

  private static Http.Answer json(Member who, String path, String body) throws IOException {
    return Http.ofTests()
        .send(
            "POST",
            Member.HOST,
            path,
            body,
            "Content-Type: application/json",
            "Sec-Fetch-Site: same-origin",
            "X-Editor: test",
            "Cookie: servicepro=" + who.cookie());
  }

  private static String edit(String at, String members) {
    return "{\"id\":\"%s\",\"client\":\"test\",\"changes\":[{\"op\":\"set\",\"doc\":\"page:home\",\"at\":\"%s\",%s}]}"
        .formatted(UUID.randomUUID(), at, members);
  }

  /** The place of the first text in the panel. */
  private static String first(Member who) throws IOException {
    return form(who).expectFirst("textarea").attr("name");
  }

  private static String was(Member who, String at) throws IOException {
    return form(who).expectFirst("[name=\"was:" + at + "\"]").val();
  }

  private static String typed(Member who, String at) throws IOException {
    return form(who).expectFirst("textarea[name=\"" + at + "\"]").wholeText().strip();
  }

  private static String action(Member who) throws IOException {
    return form(who).attr("action");
  }

  private static Map<String, String> changed(Member who, String at, String text)
      throws IOException {
    var fields = new LinkedHashMap<>(Member.fields(form(who)));
    fields.put(at, text);
    return fields;
  }

  private static Map<String, String> history(Member who, String which) throws IOException {
    return Member.fields(who.page(HOME).expectFirst("form[data-history=" + which + "]"));
  }

  private static Element form(Member who) throws IOException {
    return who.page(HOME).expectFirst(PANEL);
  }
}
