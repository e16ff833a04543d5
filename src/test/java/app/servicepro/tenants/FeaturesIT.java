package app.servicepro.tenants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.platform.time.Time;
import app.servicepro.support.Db;
import app.servicepro.support.InServer;
import app.servicepro.support.Within;
import app.servicepro.tenants.Features.Why;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FeaturesIT extends InServer {
  private static final String REASON = "agreed on the phone";
  private static final Duration NEWS_HEARD = Duration.ofSeconds(1);
  @Inject private Features features;
  @Inject private Plans plans;
  @Inject private Flags flags;
  @Inject private Tenants tenants;
  @Inject private Nodes nodes;
  private TenantId tenant = TenantId.ROOT;

  @BeforeEach
  void aNewTenant() {
    tenant = new TenantId(Time.newId());
    var slug = "f-" + tenant.toString().substring(19);
    tenants.open(
        tenant,
        new NewTenant(slug, "Fine Ferns", "Tulsa", "lawn-care", "starter", TenantStatus.TRIALING));
  }

  @Test
  @DisplayName("N4 a tier gives what it holds, a higher one more")
  void tiers() {
    assertEquals(Why.NOT_IN_PLAN, features.why(tenant, Feature.CAMPAIGNS));
    assertTrue(features.of(tenant).contains("site"));

    tenants.changePlan(tenant, Plan.PRO, REASON);
    assertTrue(features.has(tenant, "campaigns"));
    assertFalse(features.has(tenant, "ai-voice"));

    tenants.changePlan(tenant, Plan.INTERNAL, REASON);
    assertEquals(Feature.values().length, features.of(tenant).size());
  }

  @Test
  @DisplayName("N4 suspended and cancelled tenants keep billing, export and a look at the settings")
  void closed() {
    for (var status : TenantStatus.values()) {
      tenants.changeStatus(tenant, status, REASON);

      assertEquals(status.open(), features.has(tenant, "work"), status.code());
      assertEquals(status.open(), features.has(tenant, "site"), status.code());
      assertTrue(features.has(tenant, "export"), status.code());
    }
    assertEquals(Set.of("billing", "export", "settings"), new TreeSet<>(features.of(tenant)));
    assertEquals(Why.CLOSED, features.why(tenant, Feature.SITE));
  }

  @Test
  @DisplayName("N4 an add-on gives one tenant what its tier does not hold")
  void addOns() {
    features.changeAddOns(tenant, 0, EnumSet.of(Feature.CAMPAIGNS, Feature.BILLING), REASON);

    assertEquals(Why.ADD_ON, features.why(tenant, Feature.CAMPAIGNS));
    assertEquals(1, features.version(tenant));
    assertThrows(
        Stale.class, () -> features.changeAddOns(tenant, 0, EnumSet.noneOf(Feature.class), REASON));

    features.changeAddOns(tenant, 1, EnumSet.noneOf(Feature.class), REASON);
    assertFalse(features.has(tenant, "campaigns"));
  }

  @Test
  @DisplayName("N4 what is switched off is off for everybody, add-on or not")
  void flags() {
    features.changeAddOns(tenant, 0, EnumSet.of(Feature.WHATSAPP), REASON);
    assertTrue(features.has(tenant, "whatsapp"));
    try {
      flag(Map.of(Feature.WHATSAPP, false));
      assertEquals(Why.SWITCHED_OFF, features.why(tenant, Feature.WHATSAPP));
    } finally {
      flag(Map.of());
    }
    assertTrue(features.has(tenant, "whatsapp"));
  }

  @Test
  @DisplayName("N4 nobody has what nobody knows, and an id without tenant has nothing")
  void unknown() {
    assertFalse(features.has(tenant, "teleportation"));
    assertFalse(features.has(tenant, ""));
    assertEquals(Set.of(), features.of(new TenantId(Time.newId())));
    assertEquals(Set.of(), features.of(TenantId.PLATFORM));
    assertFalse(features.has(TenantId.PLATFORM, "site"));
  }

  @Test
  @DisplayName("N4 the platform’s owner decides what a tier holds, and how many seats")
  void editedPlans() {
    var before = plans.get(Plan.STARTER);
    var wanted = EnumSet.copyOf(before.features());
    wanted.add(Feature.CAMPAIGNS);
    try {
      plan(new PlanFacts(Plan.STARTER, 7, 3, wanted));
      assertTrue(features.has(tenant, "campaigns"));
      assertEquals(7, plans.seats(Plan.STARTER));
      assertEquals(5, plans.seats(Plan.PRO));
      assertEquals(3, plans.gigabytes(Plan.STARTER));
      assertThrows(Refused.class, () -> plan(new PlanFacts(Plan.STARTER, 0, 3, wanted)));
    } finally {
      plan(before);
    }
    assertFalse(features.has(tenant, "campaigns"));
    assertEquals("starter.seats", history().getFirst().differences().getLast().field());
  }

  @Test
  @DisplayName("N4 only while the platform is bound can plans and flags be changed")
  void notByTenants() {
    assertThrows(
        IllegalStateException.class,
        () -> Tenancy.run(tenant, () -> flags.change(0, Map.of(Feature.SITE, false), "")));
    assertThrows(
        IllegalStateException.class,
        () -> Tenancy.run(tenant, () -> plans.change(0, List.of(), "")));
  }

  @Test
  @DisplayName("N5 asking again takes no query: it goes on while nobody may read the tables")
  void warm() throws Exception {
    Thread.sleep(NEWS_HEARD); // what was changed before is forgotten by now
    var before = features.of(tenant);
    nodes.explain(tenant, "phone");

    try (var owner = Db.owner();
        var statement = owner.createStatement()) {
      owner.setAutoCommit(false);
      statement.execute("lock table tenants.tenant, tenants.settings in access exclusive mode");
      var asked =
          CompletableFuture.supplyAsync(() -> {
            nodes.text(tenant, "phone", "mode", "en");
            return features.of(tenant);
          });

      assertEquals(before, asked.get(5, TimeUnit.SECONDS));
    }
  }

  @Test
  @DisplayName("N6 a status that another server sets counts here within a second")
  void heard() throws Exception {
    assertTrue(features.has(tenant, "site"));
    try (var other = Db.app();
        var statement = other.createStatement()) {
      statement.executeUpdate(
          "update tenants.tenant set status = 'suspended' where id = '" + tenant + "'");
    }

    assertTrue(Within.seconds(1, () -> !features.has(tenant, "site")));
  }

  @Test
  @DisplayName("N11 a change of tier, state or add-ons stands in both trails with its reason")
  void trails() throws SQLException {
    tenants.changePlan(tenant, Plan.ELITE, REASON);
    tenants.changePlan(tenant, Plan.ELITE, REASON);
    tenants.changeStatus(tenant, TenantStatus.ACTIVE, REASON);
    features.changeAddOns(tenant, 0, EnumSet.of(Feature.API), REASON);

    var expected =
        List.of(
            "tenant.plan-changed {\"plan\": \"starter\"} {\"plan\": \"elite\"} " + REASON,
            "tenant.status-changed {\"status\": \"trialing\"} {\"status\": \"active\"} " + REASON,
            "tenant.add-ons-changed {} {\"api\": true} " + REASON);
    assertEquals(expected, trail(tenant));
    assertEquals(expected, trail(TenantId.PLATFORM));
  }

  @Test
  @DisplayName("N11 what cannot be explained is not done")
  void noReason() {
    assertThrows(RuntimeException.class, () -> tenants.changePlan(tenant, Plan.ELITE, "because"));
    assertThrows(
        NoSuchTenant.class, () -> tenants.changePlan(new TenantId(Time.newId()), Plan.PRO, REASON));

    assertEquals("starter", tenants.find(tenant).orElseThrow().plan());
  }

  private List<String> trail(TenantId whose) throws SQLException {
    try (var app = Db.asTenant(whose.value())) {
      return Db.column(
          app,
          "select concat_ws(' ', action, before, after, reason) from platform.audit"
              + " where target = ? order by seq",
          "tenant:" + tenant);
    }
  }

  private void flag(Map<Feature, Boolean> decided) {
    Tenancy.run(TenantId.PLATFORM, () -> flags.change(flags.version(), decided, ""));
  }

  private void plan(PlanFacts wanted) {
    Tenancy.run(TenantId.PLATFORM, () -> plans.change(plans.version(), List.of(wanted), ""));
  }

  private List<Version> history() {
    return Tenancy.as(TenantId.PLATFORM, plans::history);
  }
}
