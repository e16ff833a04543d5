package app.servicepro.tenants.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.support.Db;
import app.servicepro.support.Http;
import app.servicepro.support.InServer;
import app.servicepro.support.Member;
import app.servicepro.support.SecondServer;
import app.servicepro.support.Within;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The platform's own screens, as its staff use them. */
@RunAsClient
class PlatformScreensIT extends InServer {
  private static final String STAFF = "platform@servicepro.example";
  private static final String REASON = "agreed on the phone";
  private Member staff;

  @BeforeEach
  void signIn() throws IOException {
    staff = Member.of(STAFF);
  }

  @Test
  @DisplayName("N12 the list is narrowed by words, tier and state, and odd filters narrow nothing")
  void list() throws IOException {
    assertEquals(List.of("My Hibachi"), names("?q=HIBACHI&plan=pro"));
    assertEquals(List.of(), names("?q=HIBACHI&plan=starter"));
    assertTrue(names("?status=suspended").contains("Second Shine"));
    assertTrue(names("?plan=gold&status=%00&page=-1&q=clean+mach").contains("Clean Machine"));
    assertEquals(List.of(), names("?page=99999"));
  }

  @Test
  @DisplayName("N11 a tier is not changed without a reason; what was chosen is still there")
  void noReason() throws IOException {
    var path = "/platform/tenants/" + id("stranger");

    var refused = staff.post(path + "/plan", Map.of("form", "plan", "plan", "elite", "reason", ""));

    assertEquals(422, refused.status());
    var page = Jsoup.parse(refused.text());
    assertEquals("elite", page.select("#f-plan option[selected]").val());
    assertFalse(page.select("#plan-reason-problem").isEmpty());
    assertEquals("starter", plan("stranger"));
  }

  @Test
  @DisplayName("N11 with a reason it is changed, and the page says what the tenant has now and why")
  void tier() throws Exception {
    var path = "/platform/tenants/" + id("stranger");
    try {
      var done = staff.post(path + "/plan", Map.of("plan", "elite", "reason", REASON));

      assertEquals(303, done.status());
      assertEquals("elite", plan("stranger"));
      var row = staff.page(path).select("tr:contains(Campaigns)").text();
      assertTrue(row.contains("In its tier"), row);
    } finally {
      staff.post(path + "/plan", Map.of("plan", "starter", "reason", REASON));
    }
    assertEquals("starter", plan("stranger"));
  }

  @Test
  @DisplayName("N11 what is no tier, no state and no tenant changes nothing")
  void nonsense() throws IOException {
    var path = "/platform/tenants/" + id("stranger");

    assertEquals(
        422, staff.post(path + "/plan", Map.of("plan", "gold", "reason", REASON)).status());
    assertEquals(
        422, staff.post(path + "/status", Map.of("status", "asleep", "reason", REASON)).status());
    assertEquals(
        422,
        staff
            .post(path + "/add-ons", Map.of("add-ons", "billing", "version", "0", "reason", REASON))
            .status());
    for (var id : List.of("x", "00000000-0000-7000-8000-000000000000", "Clean%20Machine")) {
      assertEquals(404, staff.get("/platform/tenants/" + id).status(), id);
    }
  }

  @Test
  @DisplayName("N9 a node’s faults stand beside its fields with what was typed, in Spanish too")
  void faults() throws IOException {
    var form = fields("/platform/nodes/phone");
    form.put("ring-seconds", "900");
    form.put("greeting.es", "x".repeat(601));
    form.put("quiet-from", "late");

    var refused = staff.post("/platform/nodes/phone", form);

    assertEquals(422, refused.status());
    var page = Jsoup.parse(refused.text());
    assertEquals("Choose a number from 5 to 120.", page.select("#f-ring-seconds-problem").text());
    assertEquals("900", page.select("#f-ring-seconds").val());
    assertEquals("late", page.select("#f-quiet-from").val());
    assertEquals(3, page.select("[role=alert] li").size(), page.select("[role=alert]").text());
  }

  @Test
  @DisplayName("N9 a form that is older than the last change is refused and keeps what was typed")
  void stale() throws IOException {
    var old = fields("/platform/nodes/loyalty");
    var fresh = new TreeMap<>(old);
    try {
      fresh.put("reward-value", "9");
      assertEquals(303, staff.post("/platform/nodes/loyalty", fresh).status());

      old.put("reward-value", "8");
      old.put("once", "another");
      var refused = staff.post("/platform/nodes/loyalty", old);

      assertEquals(409, refused.status());
      assertEquals("8", Jsoup.parse(refused.text()).select("#f-reward-value").val());
    } finally {
      inherit("/platform/nodes/loyalty", "reward-value");
    }
    assertEquals("5", staff.page("/platform/nodes/loyalty").select("#f-reward-value").val());
  }

  @Test
  @DisplayName("N10 the history of a node leads back to an older version")
  void back() throws IOException {
    set("/platform/nodes/ai", "daily-limit", "50");
    set("/platform/nodes/ai", "daily-limit", "60");
    try {
      var form = staff.page("/platform/nodes/ai").expectFirst("form[action$=restoration]");
      assertEquals(303, staff.post("/platform/nodes/ai/restoration", Member.fields(form)).status());

      var page = staff.page("/platform/nodes/ai");
      assertEquals("50", page.select("#f-daily-limit").val());
      assertTrue(page.expectFirst(".timeline li").text().contains("60 messages → 50 messages"));
    } finally {
      inherit("/platform/nodes/ai", "daily-limit");
    }
  }

  @Test
  @DisplayName("N6 what is set at one server holds at the other within a second")
  void twoServers() throws Exception {
    try (var second = SecondServer.start()) {
      assertFalse(shows(second.http(), "33"));
      set("/platform/nodes/billing", "payment-days", "33");

      assertTrue(Within.seconds(1, () -> shows(second.http(), "33")));
    } finally {
      inherit("/platform/nodes/billing", "payment-days");
    }
  }

  @Test
  @DisplayName("N4 plans and flags are changed in their tables")
  void tables() throws IOException {
    var plans = fields("/platform/plans");
    plans.put("starter.seats", "3");
    assertEquals(303, staff.post("/platform/plans", plans).status());
    assertEquals("3", staff.page("/platform/plans").select("#f-starter\\.seats").val());
    set("/platform/plans", "starter.seats", "2");

    set("/platform/flags", "whatsapp", "off");
    var tenant = staff.page("/platform/tenants/" + id("clean-machine"));
    assertTrue(tenant.select("tr:contains(WhatsApp)").text().contains("Switched off"));
    set("/platform/flags", "whatsapp", "follow");

    var wrong = fields("/platform/plans");
    wrong.put("pro.seats", "0");
    wrong.remove("pro.campaigns");
    var refused = Jsoup.parse(staff.post("/platform/plans", wrong).text());
    assertFalse(refused.select("#f-pro\\.seats-problem").isEmpty());
    assertTrue(refused.select("input[name=pro.campaigns][checked]").isEmpty());
  }

  @Test
  @DisplayName("N7 the checklist says what is missing and how it is set, and shows no value")
  void keys() throws IOException {
    var page = staff.page("/platform/keys?test=secret");

    assertEquals(10, page.select("tbody tr").size());
    assertTrue(page.select("tr:contains(Database)").text().contains("Set"));
    assertTrue(page.select("tr:contains(Secret key)").text().contains("It works."));
    assertTrue(page.select("tr:contains(Stripe)").text().contains("servicepro.stripe.key"));
    assertTrue(page.select("tr:contains(Stripe)").text().contains("Missing"));
  }

  private boolean shows(Http server, String days) throws IOException {
    var cookie = "Cookie: servicepro=" + staff.cookie();
    var page = server.get(Member.HOST, "/platform/nodes/billing", cookie);
    return Jsoup.parse(page.text()).select("#f-payment-days").val().equals(days);
  }

  private void set(String path, String field, String value) throws IOException {
    var form = fields(path);
    form.put(field, value);
    assertEquals(303, staff.post(path, form).status());
  }

  private void inherit(String path, String field) throws IOException {
    var form = fields(path);
    form.put("inherit", field);
    assertEquals(303, staff.post(path, form).status());
  }

  private Map<String, String> fields(String path) throws IOException {
    var form = staff.page(path).expectFirst("main form[action=" + path + "]");
    var fields = Member.fields(form);
    form.select("input[type=radio][checked]").forEach(r -> fields.put(r.attr("name"), r.val()));
    return fields;
  }

  private List<String> names(String query) throws IOException {
    Document page = staff.page("/platform/tenants" + query);
    return page.select("tbody td.main").eachText();
  }

  private static String id(String slug) {
    return column("select id::text from tenants.tenant where slug = ?", slug);
  }

  private static String plan(String slug) {
    return column("select plan from tenants.tenant where slug = ?", slug);
  }

  private static String column(String sql, String slug) {
    try (var app = Db.app()) {
      return Db.column(app, sql, slug).getFirst();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
