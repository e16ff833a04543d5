package app.servicepro.tenants.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.support.InServer;
import app.servicepro.support.Member;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A tenant's own settings, as its people use them. */
@RunAsClient
class SettingsScreensIT extends InServer {
  private static final String PHONE = "/dashboard/settings/phone";

  @Test
  @DisplayName("N8 each setting says where its value comes from; one’s own can be given up again")
  void layers() throws IOException {
    var owner = Member.of("owner@green-blade.example");
    assertTrue(
        origin(owner, "/dashboard/settings/site", "booking-notice")
            .contains("Usual in this trade"));
    var form = fields(owner, PHONE);
    form.put("ring-seconds", "40");
    assertEquals(303, owner.post(PHONE, form).status());
    assertTrue(origin(owner, PHONE, "ring-seconds").contains("Set by you"));
    assertTrue(origin(owner, PHONE, "ring-seconds").contains("Use “25 seconds” instead"));
    assertTrue(origin(owner, PHONE, "mode").contains("The default"));

    var back = fields(owner, PHONE);
    back.put("inherit", "ring-seconds");
    assertEquals(303, owner.post(PHONE, back).status());

    assertTrue(origin(owner, PHONE, "ring-seconds").contains("The default"));
  }

  @Test
  @DisplayName(
      "N9 typed text of any kind comes back with a sentence beside it, and nothing is saved")
  void badInput() throws IOException {
    var owner = Member.of("owner@green-blade.example");
    var form = fields(owner, PHONE);
    form.put("business-number", "<b>555</b>");
    form.put("greeting.en", "hello\u202eworld");
    form.put("greeting.es", "x".repeat(5_000_000));
    form.put("ring-seconds", "'; drop table tenants.settings; --");

    var refused = owner.post(PHONE, form);

    assertEquals(422, refused.status());
    var page = Jsoup.parse(refused.text());
    assertEquals("<b>555</b>", page.select("#f-business-number").val());
    for (var field : List.of("business-number", "greeting\\.en", "greeting\\.es", "ring-seconds")) {
      assertFalse(page.select("#f-" + field + "-problem").isEmpty(), field);
    }
    assertEquals("", owner.page(PHONE).select("#f-business-number").val());
  }

  @Test
  @DisplayName("N9 a phone that rings needs a number to ring")
  void needed() throws IOException {
    var owner = Member.of("owner@green-blade.example");
    var form = fields(owner, PHONE);
    form.put("mode", "ring");

    var page = Jsoup.parse(owner.post(PHONE, form).text());

    assertEquals(
        "This is needed for what you chose above.", page.select("#f-forward-to-problem").text());
    assertFalse(page.select("input[name=mode][value=ring][checked]").isEmpty());
  }

  @Test
  @DisplayName("N9 whoever may only look sees no form, and is refused")
  void viewer() throws IOException {
    var viewer = Member.of("viewer@green-blade.example");

    assertTrue(viewer.page(PHONE).select("main form").isEmpty());
    assertTrue(viewer.page(PHONE).select("main dl").text().contains("Take a message"));
    assertEquals(403, viewer.post(PHONE, Map.of("version", "0", "shown", "mode")).status());
  }

  @Test
  @DisplayName("N4 a suspended tenant may look at its settings and change none")
  void suspended() throws IOException {
    var owner = Member.of("owner@on-hold.example");

    assertEquals(200, owner.get("/dashboard/settings").status());
    assertTrue(owner.page("/dashboard/settings/site").select("main form").isEmpty());
    assertEquals(403, owner.post("/dashboard/settings/site", Map.of("version", "0")).status());
    assertEquals(403, owner.get(PHONE).status());
  }

  @Test
  @DisplayName("N4 what is not in the plan is not set")
  void notInPlan() throws IOException {
    var starter = Member.of("owner@green-blade.example");

    assertEquals(403, starter.get("/dashboard/settings/ai").status());
    assertEquals(403, starter.post("/dashboard/settings/ai", Map.of("version", "0")).status());
    assertEquals(200, Member.of("owner@my-hibachi.example").get("/dashboard/settings/ai").status());
    assertEquals(404, starter.get("/dashboard/settings/fax").status());
  }

  @Test
  @DisplayName("N8 in Spanish every setting is told in Spanish")
  void spanish() throws IOException {
    var owner = Member.of("owner@my-hibachi.example");
    owner.post("/account/language", Map.of("language", "es", "back", "/dashboard"));
    try {
      var page = owner.page(PHONE);

      assertEquals("Teléfono", page.select("h1").text());
      assertTrue(page.select("main").text().contains("Se toma un mensaje"));
      assertTrue(page.select("main").text().contains("Valor predeterminado"));
    } finally {
      owner.post("/account/language", Map.of("language", "en", "back", "/dashboard"));
    }
  }

  private static String origin(Member member, String path, String field) throws IOException {
    return member.page(path).select(".setting:has([name=" + field + "])").text();
  }

  private static Map<String, String> fields(Member member, String path) throws IOException {
    var form = member.page(path).expectFirst("main form[action=" + path + "]");
    var fields = Member.fields(form);
    form.select("input[type=radio][checked]").forEach(r -> fields.put(r.attr("name"), r.val()));
    return fields;
  }
}
