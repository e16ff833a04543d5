package app.servicepro.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.packs.WebsiteSeed;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.setup.Setup;
import app.servicepro.support.Db;
import app.servicepro.support.InServer;
import app.servicepro.tenants.NewTenant;
import app.servicepro.tenants.TenantStatus;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReleasesIT extends InServer {
  private static final String NOT_ALLOWED = "42501";

  @Inject private Setup setup;
  @Inject private Releases releases;

  @Test
  @DisplayName("S3 the same content published twice is one release")
  void sameContentSameHash() throws SQLException {
    var shop = shop("s3-twice");
    var first = Tenancy.as(shop, releases::publish);

    var second = Tenancy.as(shop, releases::publish);

    assertTrue(first.matches("[0-9a-f]{64}"), first);
    assertEquals(first, second);
    assertEquals(List.of(first), hashes(shop));
  }

  @Test
  @DisplayName("S3 other content is another release, and going back finds the first again")
  void thereAndBack() throws SQLException {
    var shop = shop("s3-back");
    var before =
        Tenancy.as(shop, releases::drafts).getOrDefault("faq", JsonValue.EMPTY_JSON_OBJECT);
    var first = Tenancy.as(shop, releases::publish);

    Tenancy.run(shop, () -> releases.draft("faq", Json.object("{\"entries\":[]}")));
    var second = Tenancy.as(shop, releases::publish);
    Tenancy.run(shop, () -> releases.draft("faq", before));

    assertNotEquals(first, second);
    assertEquals(first, Tenancy.as(shop, releases::publish));
    assertEquals(2, hashes(shop).size());
  }

  @Test
  @DisplayName(
      "S3 the same content of two tenants has the same hash, whatever the order of its keys")
  void hashIsOfContentAlone() {
    var one = shop("s3-one");
    var two = shop("s3-two");
    Tenancy.run(one, () -> releases.draft("faq", Json.object("{\"a\":1,\"entries\":[]}")));
    Tenancy.run(two, () -> releases.draft("faq", Json.object("{\"entries\":[],\"a\":1}")));

    assertEquals(Tenancy.as(one, releases::publish), Tenancy.as(two, releases::publish));
  }

  @Test
  @DisplayName("S3 what was published cannot be changed by the application")
  void publishedIsImmutable() throws SQLException {
    var shop = shop("s3-fixed");
    Tenancy.as(shop, releases::publish);

    for (var sql :
        List.of(
            "update pages.document set content = '{}'",
            "update pages.document set hash = repeat('0', 64)",
            "update pages.release set manifest = '{}'",
            "update pages.release set created_at = now()")) {
      try (var connection = Db.asTenant(shop.value());
          var statement = connection.createStatement()) {
        var refusal = assertThrows(SQLException.class, () -> statement.executeUpdate(sql), sql);
        assertEquals(NOT_ALLOWED, refusal.getSQLState(), sql);
      }
    }
  }

  @Test
  @DisplayName("S3 what visitors see cannot be a release that is not there")
  void siteNamesARelease() throws SQLException {
    var shop = shop("s3-dangling");
    Tenancy.as(shop, releases::publish);

    try (var connection = Db.asTenant(shop.value());
        var statement = connection.createStatement()) {
      var sql = "update pages.site set release_hash = repeat('0', 64)";
      assertThrows(SQLException.class, () -> statement.executeUpdate(sql));
    }
    assertFalse(hashes(shop).isEmpty());
  }

  private static List<String> hashes(TenantId shop) throws SQLException {
    try (var connection = Db.asTenant(shop.value())) {
      return Db.column(connection, "select hash from pages.release");
    }
  }

  private TenantId shop(String slug) {
    return setup.open(
        new NewTenant(slug, "Fixed Word", "Tulsa", "lawn-care", "starter", TenantStatus.ACTIVE),
        WebsiteSeed.of("Fixed Word", "Tulsa", List.of()),
        false);
  }
}
