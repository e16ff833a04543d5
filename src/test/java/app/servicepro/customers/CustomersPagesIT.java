package app.servicepro.customers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.support.Http;
import app.servicepro.support.InServer;
import app.servicepro.support.Member;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@RunAsClient
class CustomersPagesIT extends InServer {
  private static final String LIST = "/dashboard/customers";

  private Member editor;

  @BeforeEach
  void theEditorIsThere() throws IOException {
    editor = Member.of("owner@green-blade.example");
  }

  @Test
  @DisplayName("H2 a number typed in any way is shown as at home and found by its digits")
  void phoneNumbers() throws IOException {
    var page = added("Wilma Reyes", "512.555.0177");

    assertEquals("(512) 555-0177", page.select("[name=phone]").val());
    assertTrue(editor.page(LIST + "?q=5550177").text().contains("Wilma Reyes"));
    assertEquals("Spanish", page.select("[name=language] [selected]").text());
  }

  @Test
  @DisplayName("H2 a number that no phone can dial is told beside it, and what was typed stays")
  void badNumbers() throws IOException {
    var answer = editor.post(LIST, sheet("Wilma Reyes", "555-01"));

    var page = Jsoup.parse(answer.text());
    assertEquals(422, answer.status());
    assertEquals("Wilma Reyes", page.select("[name=name]").val());
    assertEquals("555-01", page.select("[name=phone]").val());
    assertEquals("true", page.select("[name=phone]").attr("aria-invalid"));
  }

  @Test
  @DisplayName(
      "H3 two people at the same form: the second sees what the first saved, and her own words")
  void outdated() throws IOException {
    var seen = added("Wilma Reyes", "512 555 0178");
    var path = seen.select("form.form").attr("action");
    var hers = Member.fields(seen.select("form.form").getFirst());
    var his = new HashMap<>(hers);
    his.put("note", "Gate is locked");
    his.put("once", "another-form");
    hers.put("note", "Dog in the yard");

    editor.post(path, his);
    var answer = editor.post(path, hers);

    var page = Jsoup.parse(answer.text());
    assertEquals(409, answer.status());
    assertEquals("Dog in the yard", page.select("[name=note]").text());
    assertTrue(page.select(".message .facts").text().contains("Gate is locked"), page::text);
    var again = Member.fields(page.select("form.form").getFirst());
    assertEquals(303, editor.post(path, again).status());
    assertEquals("Dog in the yard", editor.page(path).select("[name=note]").text());
  }

  @Test
  @DisplayName("H4 a customer is deleted for a reason only, lies in the bin, and comes back")
  void deletedAndRestored() throws IOException {
    var page = added("Otto Falk", "512 555 0179");
    var form = page.select("form[action$=/deletion]").getFirst();
    var path = form.attr("action");

    assertEquals(422, editor.post(path, with(form.attr("id"), "too short")).status());
    assertEquals(422, editor.post(path, with(form.attr("id"), "x".repeat(501))).status());
    assertEquals(303, editor.post(path, with(form.attr("id"), "moved to Norway")).status());

    assertEquals(404, editor.get(path.replace("/deletion", "")).status());
    assertTrue(editor.page(LIST + "?q=otto").select("td.main").isEmpty());
    var bin = editor.page("/dashboard/bin");
    var row = bin.select("tr:contains(Otto Falk)").getFirst();
    assertTrue(row.text().contains("moved to Norway"), row::text);
    var restore = row.select("form").getFirst();
    assertEquals(303, editor.post(restore.attr("action"), Member.fields(restore)).status());
    assertEquals(200, editor.get(path.replace("/deletion", "")).status());
  }

  @Test
  @DisplayName("H1 who may only look sees no way to change; another tenant's customer is not there")
  void lookingOnly() throws IOException {
    var path = added("Ida Berg", "512 555 0180").select("form.form").attr("action");

    var viewer = Member.of("viewer@green-blade.example").page(path);
    var stranger = Member.of("owner@my-hibachi.example").get(path);

    assertTrue(viewer.text().contains("(512) 555-0180"), viewer::text);
    assertTrue(viewer.select("main form, main .acts a.main").isEmpty(), viewer::html);
    assertEquals(404, stranger.status());
    assertEquals(404, editor.get(LIST + "/not-an-id").status());
  }

  @Test
  @DisplayName("H1 the same form sent twice adds one customer")
  void sentTwice() throws IOException {
    var fields = sheet("Twice Once", "");
    fields.put("once", "the-same-form");

    var first = editor.post(LIST, fields);
    var second = editor.post(LIST, fields);

    assertEquals(first.header("Location"), second.header("Location"));
    assertEquals(1, editor.page(LIST + "?q=twice+once").select("td.main").size());
  }

  private Document added(String name, String phone) throws IOException {
    Http.Answer answer = editor.post(LIST, sheet(name, phone));
    assertEquals(303, answer.status(), () -> name);
    return editor.page(answer.header("Location").orElseThrow());
  }

  private static Map<String, String> sheet(String name, String phone) {
    return new HashMap<>(
        Map.of(
            "name",
            name,
            "phone",
            phone,
            "email",
            "",
            "address",
            "",
            "language",
            "es",
            "note",
            ""));
  }

  private static Map<String, String> with(String form, String reason) {
    return Map.of("form", form, "reason", reason);
  }
}
