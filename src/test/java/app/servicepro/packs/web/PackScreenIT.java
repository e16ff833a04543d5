package app.servicepro.packs.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.support.Db;
import app.servicepro.support.InServer;
import app.servicepro.support.Member;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@RunAsClient
class PackScreenIT extends InServer {
  private static final String PATH = "/dashboard/pack";
  private static final String SERVICE = "main a[href^=/dashboard/services/]";

  @Test
  @DisplayName("P5 the screen shows both values, takes the choice, and is current afterwards")
  void chooses() throws IOException, SQLException {
    var name = "Packed" + System.nanoTime();
    var owner = Member.opening(name);
    older(name);

    var page = owner.page(PATH);
    var form = page.expectFirst("form[action=/dashboard/pack/upgrade]");
    assertTrue(form.text().contains("Mine."), form.text());
    var fields = new HashMap<>(Member.fields(form));
    var choice =
        fields.keySet().stream().filter(f -> f.startsWith("choice-")).findFirst().orElseThrow();
    assertEquals("mine", fields.get(choice));

    fields.put(choice, "both");
    assertEquals(422, owner.post(PATH + "/upgrade", fields).status());
    fields.put(choice, "pack");
    assertEquals(303, owner.post(PATH + "/upgrade", fields).status());

    var after = owner.page(PATH);
    assertTrue(after.select("form[action=/dashboard/pack/upgrade]").isEmpty());
    assertFalse(after.text().contains("Mine."), after.text());
  }

  @Test
  @DisplayName("P7, P8 taken off, put back and downloaded from the screen")
  void offAndBack() throws IOException {
    var owner = Member.opening("Unpacked" + System.nanoTime());

    var before = owner.page("/dashboard/services").select(SERVICE).eachText();

    assertEquals(303, owner.post(PATH + "/removal", Map.of()).status());
    assertTrue(owner.page("/dashboard/services").select(SERVICE).size() < before.size());
    assertEquals(303, owner.post(PATH + "/return", Map.of()).status());
    assertEquals(before, owner.page("/dashboard/services").select(SERVICE).eachText());
    var zip = owner.get(PATH + "/export");
    assertEquals(200, zip.status());
    assertEquals("application/zip", zip.header("Content-Type").orElse(""));
  }

  @Test
  @DisplayName("P5 whoever may not edit the site is refused")
  void refused() throws IOException {
    var viewer = Member.of("viewer@green-blade.example");

    assertEquals(403, viewer.get(PATH).status());
    assertEquals(403, viewer.get(PATH + "/export").status());
    assertEquals(403, viewer.post(PATH + "/removal", Map.of()).status());
  }

  /** As if the business had been given an older pack and had changed what the new one changes. */
  private static void older(String name) throws SQLException {
    UUID tenant;
    try (var app = Db.app()) {
      var ids = Db.column(app, "select id from tenants.tenant where name = ?", name);
      tenant = UUID.fromString(ids.getFirst());
    }
    try (var db = Db.asTenant(tenant);
        var statement = db.createStatement()) {
      var path = "'{services,services,0,texts,pitch,en}'";
      assertEquals(
          1,
          statement.executeUpdate(
              "update packs.holding set version = '0.9.0', base = jsonb_set(base, "
                  + path
                  + ", '\"Older.\"')"));
      assertEquals(
          1,
          statement.executeUpdate(
              "update catalog.service set texts = jsonb_set(texts, '{pitch,en}', '\"Mine.\"')"
                  + " where id = (select base #>> '{services,services,0,id}' from packs.holding)"));
    }
  }
}
