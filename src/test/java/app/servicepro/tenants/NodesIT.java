package app.servicepro.tenants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.platform.time.Time;
import app.servicepro.support.Db;
import app.servicepro.support.Http;
import app.servicepro.support.InServer;
import app.servicepro.support.Within;
import app.servicepro.tenants.Setting.Layer;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NodesIT extends InServer {
  @Inject private Nodes nodes;
  @Inject private Tenants tenants;
  private TenantId tenant = TenantId.ROOT;

  @BeforeEach
  void aNewTenant() {
    tenant = new TenantId(Time.newId());
    var slug = "n-" + tenant.toString().substring(19);
    tenants.open(
        tenant,
        new NewTenant(slug, "Nora’s Nails", "Tulsa", "lawn-care", "pro", TenantStatus.ACTIVE));
  }

  @Test
  @DisplayName("N8 the tenant wins over the platform, the platform over the default")
  void layers() {
    assertEquals(Layer.DEFAULT, layer("phone", "ring-seconds"));
    assertEquals(BigDecimal.valueOf(25), nodes.number(tenant, "phone", "ring-seconds"));
    try {
      platform("phone", Map.of("ring-seconds", "40"));
      assertEquals(Layer.PLATFORM, layer("phone", "ring-seconds"));
      assertEquals(BigDecimal.valueOf(40), nodes.number(tenant, "phone", "ring-seconds"));

      change("phone", Map.of("ring-seconds", "15"));
      assertEquals(Layer.TENANT, layer("phone", "ring-seconds"));
      assertEquals(BigDecimal.valueOf(15), nodes.number(tenant, "phone", "ring-seconds"));
    } finally {
      Tenancy.run(TenantId.PLATFORM, () -> inherit("phone", "ring-seconds"));
    }
    Tenancy.run(tenant, () -> inherit("phone", "ring-seconds"));
    assertEquals(BigDecimal.valueOf(25), nodes.number(tenant, "phone", "ring-seconds"));
  }

  @Test
  @DisplayName("N8 the trade wins over the platform")
  void packLayer() {
    var cook = tenants.bySlug("my-hibachi").orElseThrow().id();

    var deposit = setting(cook, "billing", "deposit");

    assertEquals(Layer.PACK, deposit.layer());
    assertEquals("25", deposit.value().toString());
    assertEquals(Layer.DEFAULT, layer("billing", "deposit"));
  }

  @Test
  @DisplayName("N8 what is equal to what holds anyway follows it")
  void equalIsInherited() {
    change("phone", Map.of("ring-seconds", "25", "mode", "off"));

    assertEquals(Layer.DEFAULT, layer("phone", "ring-seconds"));
    assertEquals(Layer.TENANT, layer("phone", "mode"));
    assertEquals("Nora’s Nails", nodes.text(tenant, "email", "from-name", "en"));
  }

  @Test
  @DisplayName("N8 one language of a text can be set without the other")
  void languages() {
    assertTrue(nodes.text(tenant, "phone", "greeting", "es").contains("llamar a Nora’s Nails"));

    change("phone", Map.of("greeting.en", "", "greeting.es", "Hola, ¿bueno?"));

    assertEquals("Hola, ¿bueno?", nodes.text(tenant, "phone", "greeting", "es"));
    assertEquals("Hola, ¿bueno?", nodes.text(tenant, "phone", "greeting", "en"));
  }

  @Test
  @DisplayName("N9 all faults are told at once and nothing is changed")
  void faults() {
    var typed = Map.of("ring-seconds", "4", "business-number", "12", "mode", "ring");

    var refused = assertThrows(Refused.class, () -> change("phone", typed));

    assertEquals(
        Set.of("ring-seconds", "business-number", "forward-to"), refused.faults().keySet());
    assertEquals(0, nodes.version(tenant, "phone"));
    assertEquals("voicemail", nodes.text(tenant, "phone", "mode", "en"));
  }

  @Test
  @DisplayName("N9 what only the platform sets is not a tenant’s to set")
  void platformOnly() {
    change("billing", Map.of("trial-days", "300", "tax-rate", "8.517"));

    assertEquals(BigDecimal.valueOf(14), nodes.number(tenant, "billing", "trial-days"));
    assertEquals(new BigDecimal("8.517"), nodes.number(tenant, "billing", "tax-rate"));
  }

  @Test
  @DisplayName("N9 of two changes of the same version one is refused, even at the same moment")
  void stale() throws InterruptedException {
    var refused = new ConcurrentLinkedQueue<Throwable>();
    var both =
        Stream.of("10", "11")
            .map(seconds ->
                Thread.ofVirtual()
                    .start(() -> {
                      try {
                        changeAt(0, "phone", Map.of("ring-seconds", seconds));
                      } catch (RuntimeException e) {
                        refused.add(e);
                      }
                    }))
            .toList();
    for (var one : both) {
      one.join();
    }

    assertEquals(List.of(Stale.class), refused.stream().map(Object::getClass).toList());
    assertEquals(1, nodes.version(tenant, "phone"));
    assertThrows(Stale.class, () -> changeAt(0, "phone", Map.of("mode", "off")));
  }

  @Test
  @DisplayName("N10 every version is kept, says what differs, and can be had back")
  void history() {
    change("phone", Map.of("mode", "off"));
    change("phone", Map.of("mode", "voicemail", "ring-seconds", "9"));
    Tenancy.run(tenant, () -> nodes.restore("phone", 2, 1, "it was better before"));

    var versions = Tenancy.as(tenant, () -> nodes.history("phone"));

    assertEquals(List.of(3, 2, 1), versions.stream().map(Version::number).toList());
    assertEquals("it was better before", versions.getFirst().note());
    assertEquals(
        "[Difference[field=mode, before=\"voicemail\", after=\"off\"],"
            + " Difference[field=ring-seconds, before=9, after=null]]",
        versions.getFirst().differences().toString());
    assertEquals("off", nodes.text(tenant, "phone", "mode", "en"));
  }

  @Test
  @DisplayName("N10 the application can neither change nor remove a version")
  void versionsStay() throws SQLException {
    change("phone", Map.of("mode", "off"));
    for (var act :
        List.of(
            "update tenants.settings_version set note = 'x'",
            "delete from tenants.settings_version",
            "delete from tenants.settings")) {
      try (var app = Db.asTenant(tenant.value());
          var statement = app.createStatement()) {
        assertEquals(
            "42501",
            assertThrows(SQLException.class, () -> statement.executeUpdate(act)).getSQLState());
      }
    }
  }

  @Test
  @DisplayName(
      "N10, N11 a change stands in the trail with what it was and what it is; none does not")
  void trail() throws SQLException {
    change("phone", Map.of("mode", "off"));
    change("phone", Map.of("mode", "off"));

    try (var app = Db.asTenant(tenant.value())) {
      var rows = "select action || target || before || after from platform.audit";
      assertEquals(
          List.of("settings.changedsettings:phone{}{\"mode\": \"off\"}"), Db.column(app, rows));
    }
  }

  @Test
  @DisplayName("N6 what another server sets holds here within a second")
  void heard() throws Exception {
    change("phone", Map.of("mode", "off"));
    assertEquals("off", nodes.text(tenant, "phone", "mode", "en"));

    try (var other = Db.asTenant(tenant.value());
        var statement = other.createStatement()) {
      statement.executeUpdate(
          "update tenants.settings set content = '{\"mode\": \"voicemail\"}' where id = 'phone'");
    }

    assertTrue(
        Within.seconds(1, () -> nodes.text(tenant, "phone", "mode", "en").equals("voicemail")));
  }

  @Test
  @DisplayName("N7 what a newer version of the product does not allow any more says nothing")
  void oldValues() throws Exception {
    change("phone", Map.of("ring-seconds", "9"));
    try (var other = Db.asTenant(tenant.value());
        var statement = other.createStatement()) {
      statement.executeUpdate("update tenants.settings set content = '{\"ring-seconds\": 900}'");
    }

    assertTrue(
        Within.seconds(
            1, () -> nodes.number(tenant, "phone", "ring-seconds").intValueExact() == 25));
  }

  @Test
  @DisplayName("N9 a tenant sees nothing of another tenant’s settings")
  void apart() {
    change("email", Map.of("reply-to", "nora@nails.example"));

    assertEquals("nora@nails.example", nodes.text(tenant, "email", "reply-to", "en"));
    assertEquals("", nodes.text(TenantId.ROOT, "email", "reply-to", "en"));
    assertFalse(Tenancy.as(tenant, () -> nodes.history("email")).isEmpty());
    assertTrue(Tenancy.as(TenantId.ROOT, () -> nodes.history("email")).isEmpty());
  }

  @Test
  @DisplayName("N9 what the site keeps is set with the rest and shows on the site at once")
  void keptBySite() throws IOException {
    tenant = tenants.bySlug("green-blade").orElseThrow().id();
    var phone = nodes.text(tenant, "site", "phone", "en");
    assertFalse(phone.isEmpty());
    try {
      change("site", Map.of("phone", "(918) 555-0177", "booking-notice", "36"));

      assertEquals("+19185550177", nodes.text(tenant, "site", "phone", "en"));
      var page = Http.ofTests().get("green-blade.localhost", "/contact").text();
      assertTrue(page.contains("555-0177"), page);
      assertEquals(Set.of("booking-notice"), differing("site"));
    } finally {
      change("site", Map.of("phone", phone));
      Tenancy.run(tenant, () -> inherit("site", "booking-notice"));
    }
  }

  private Set<String> differing(String node) {
    var newest = Tenancy.as(tenant, () -> nodes.history(node)).getFirst();
    return newest.differences().stream().map(Version.Difference::field).collect(Collectors.toSet());
  }

  private void change(String node, Map<String, String> typed) {
    changeAt(nodes.version(tenant, node), node, typed);
  }

  private void changeAt(int version, String node, Map<String, String> typed) {
    Tenancy.run(tenant, () -> nodes.change(node, version, typed, Set.of(), ""));
  }

  private void platform(String node, Map<String, String> typed) {
    int version = nodes.version(TenantId.PLATFORM, node);
    Tenancy.run(TenantId.PLATFORM, () -> nodes.change(node, version, typed, Set.of(), ""));
  }

  private void inherit(String node, String field) {
    nodes.change(node, nodes.version(Tenancy.required(), node), Map.of(), Set.of(field), "");
  }

  private Layer layer(String node, String field) {
    return setting(tenant, node, field).layer();
  }

  private Setting setting(TenantId whose, String node, String field) {
    return nodes.explain(whose, node).stream()
        .filter(s -> s.field().id().equals(field))
        .findFirst()
        .orElseThrow();
  }
}
