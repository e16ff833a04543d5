package app.servicepro.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.support.Db;
import app.servicepro.support.Http;
import app.servicepro.support.InServer;
import app.servicepro.support.Member;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The history of My Hibachi, to which the test adds rows of its own. */
@RunAsClient
class TrailPagesIT extends InServer {
  private static final String PAGE = "/dashboard/audit";
  private static final UUID RENEE = UUID.fromString("01980000-0000-7000-8000-00000000aaaa");

  private Member owner;

  @BeforeEach
  void theOwnerIsThere() throws IOException {
    owner = Member.of("owner@my-hibachi.example");
  }

  @Test
  @DisplayName("A4 a row shows who did what, when, why, from where, and what it was before")
  void aRow() throws Exception {
    add("2021-06-01T12:00:00Z", "price.changed", "=Renee", false);

    var rows = owner.page(PAGE + "?from=2021-06-01&to=2021-06-01").select("tbody tr");

    assertEquals(1, rows.size());
    var row = rows.getFirst();
    assertEquals("2021-06-01T12:00:00Z", row.select("time").attr("datetime"));
    assertEquals("79", row.select("del").text());
    assertEquals("89", row.select("ins").text());
    for (var said : List.of("=Renee", "192.0.2.7", "the season begins", "service:wash")) {
      assertTrue(row.text().contains(said), row::text);
    }
  }

  @Test
  @DisplayName("A3 what staff did inside the tenant says so")
  void staffInside() throws Exception {
    add("2021-07-01T12:00:00Z", "price.changed", "Mina Ortiz", true);

    var rows = owner.page(PAGE + "?who=staff&from=2021-07-01&to=2021-07-01").select("tbody tr");

    assertEquals(1, rows.size());
    assertTrue(rows.text().contains("ServicePro staff, as My Hibachi"), rows::text);
  }

  @Test
  @DisplayName("A4 by person, act and day only the rows that fit are shown, fifty at a time")
  void filters() throws Exception {
    for (int i = 0; i < 51; i++) {
      add("2021-08-01T12:00:00Z", "many.made", "Renee", false);
    }
    add("2021-08-02T12:00:00Z", "one.made", "Renee", false);

    var many = owner.page(PAGE + "?action=many.made&who=" + RENEE);
    var next = owner.page(many.select("a[rel=next]").attr("href"));

    assertEquals(50, many.select("tbody tr").size());
    assertEquals(1, next.select("tbody tr").size());
    assertEquals("many.made", next.select("[name=action] [selected]").val());
    assertEquals(1, owner.page(PAGE + "?from=2021-08-02&to=2021-08-02").select("tbody tr").size());
    assertEquals(0, owner.page(PAGE + "?action=never.made").select("tbody tr").size());
    assertEquals(422, owner.get(PAGE + "?from=soon").status());
  }

  @Test
  @DisplayName("A4 the table for spreadsheets holds what the filter lets through, and no formula")
  void table() throws Exception {
    add("2021-09-01T12:00:00Z", "price.changed", "=1+1", false);

    var answer = owner.get(PAGE + "/rows.csv?from=2021-09-01&to=2021-09-01");

    var lines = answer.text().split("\r\n", -1);
    assertEquals("text/csv;charset=utf-8", type(answer));
    assertTrue(lines[0].startsWith("\ufeffRow,When,Who"), lines[0]);
    assertTrue(lines[1].contains(",2021-09-01T05:00-07:00,'=1+1,"), lines[1]);
    assertTrue(lines[1].contains("\"{\"\"price\"\":79}\""), lines[1]);
    assertEquals(List.of(3, ""), List.of(lines.length, lines[2]));
    assertTrue(answer.header("Content-Disposition").orElse("").startsWith("attachment"));
  }

  @Test
  @DisplayName("A2 the check says that all is well, and leaves a row")
  void check() throws IOException {
    var answer = owner.post(PAGE + "/verification", Map.of());

    assertEquals(PAGE + "?done=trail-whole", answer.header("Location").orElseThrow());
    var page = owner.page(PAGE + "?done=trail-whole");
    assertFalse(page.select(".done").isEmpty());
    assertTrue(page.select("tbody tr").getFirst().text().startsWith("History checked"), page::text);
    assertTrue(owner.page(PAGE + "?checked=1").select("main .message.alert").isEmpty());
  }

  @Test
  @DisplayName("A4 nobody reads the trail without the permission; the platform's is another one")
  void whoMayRead() throws Exception {
    add("2021-10-01T12:00:00Z", "price.changed", "Renee", false);
    var platform = Member.of("platform@servicepro.example");

    assertEquals(403, Member.of("viewer@my-hibachi.example").get(PAGE).status());
    assertEquals(403, owner.get("/platform/audit").status());
    assertEquals(403, owner.get("/platform/audit/rows.csv").status());
    assertEquals(200, platform.get("/platform/audit").status());
    assertEquals(
        0,
        platform.page("/platform/audit?from=2021-10-01&to=2021-10-01").select("tbody tr").size());
  }

  private static String type(Http.Answer answer) {
    return answer
        .header("Content-Type")
        .orElse("")
        .replace(" ", "")
        .toLowerCase(java.util.Locale.ROOT);
  }

  private static void add(String at, String action, String name, boolean inside)
      throws SQLException {
    try (var owner = Db.owner()) {
      var id =
          Db.column(owner, "select id::text from tenants.tenant where slug = 'my-hibachi'")
              .getFirst();
      try (var app = Db.asTenant(UUID.fromString(id));
          var insert =
              app.prepareStatement(
                  """
                  insert into platform.audit (seq, at, person, name, inside, ip, action, target,
                    before, after, reason, previous, hash)
                  values (0, ?::timestamptz, ?, ?, ?, '192.0.2.7', ?, 'service:wash',
                    '{"price": 79}', '{"price": 89}', 'the season begins', '', '')
                  """)) {
        insert.setString(1, at);
        insert.setObject(2, RENEE);
        insert.setString(3, name);
        insert.setBoolean(4, inside);
        insert.setString(5, action);
        insert.executeUpdate();
      }
    }
  }
}
