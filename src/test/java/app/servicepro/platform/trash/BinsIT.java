package app.servicepro.platform.trash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.customers.CustomerSheet;
import app.servicepro.customers.Customers;
import app.servicepro.platform.access.Permission;
import app.servicepro.platform.audit.Trail;
import app.servicepro.platform.audit.TrailFilter;
import app.servicepro.platform.jobs.Recurring;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.platform.time.Time;
import app.servicepro.support.InServer;
import app.servicepro.tenants.Tenants;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What becomes of a deleted customer, with a clock that the test turns. */
class BinsIT extends InServer {
  private static final Set<Permission> EDITOR = Set.of(Permission.CUSTOMERS_EDIT);
  private static final Instant BEGIN = Instant.parse("2031-03-01T10:00:00Z");

  @Inject private Bins bins;
  @Inject private Customers customers;
  @Inject private Tenants tenants;
  @Inject private Trail trail;
  @Inject @Any private Instance<Recurring> work;

  private TenantId mine = TenantId.ROOT;
  private TenantId strange = TenantId.ROOT;
  private UUID ana = new UUID(0, 0);

  @BeforeEach
  void anaIsDeleted() {
    mine = tenants.bySlug("stranger").orElseThrow().id();
    strange = tenants.bySlug("on-hold").orElseThrow().id();
    at(Duration.ZERO);
    Tenancy.run(
        mine,
        () -> {
          ana = customers.add(new CustomerSheet("Ana Bin", null, null, null, "en", null));
          customers.delete(ana, "asked to be forgotten");
        });
  }

  @AfterEach
  void realTime() {
    Time.use(Clock.systemUTC());
  }

  @Test
  @DisplayName(
      "H4 a deleted customer is gone everywhere at once, and lies in the bin with who and why")
  void goneAtOnce() {
    Tenancy.run(
        mine,
        () -> {
          assertTrue(customers.find(ana).isEmpty());
          assertEquals(0, customers.search("ana bin", 1).total());
          var thing = bins.kept(EDITOR).getFirst().thing();
          assertEquals(
              new Deleted(ana.toString(), "Ana Bin", BEGIN, "ServicePro", "asked to be forgotten"),
              thing);
        });
  }

  @Test
  @DisplayName("B1, H4 on day 30 a customer is still there, and is restored as it was")
  void dayThirty() throws Exception {
    at(Duration.ofDays(30).plusHours(23));
    emptyBins();

    assertTrue(restored(mine, EDITOR, "customer", ana.toString()));

    Tenancy.run(
        mine,
        () -> {
          assertEquals("Ana Bin", customers.find(ana).orElseThrow().sheet().name());
          assertEquals("customer.restored", newest());
        });
    assertFalse(restored(mine, EDITOR, "customer", ana.toString()));
  }

  @Test
  @DisplayName("B1, H4 on day 31 it is gone for good, and the trail says so")
  void dayThirtyOne() throws Exception {
    at(Duration.ofDays(31).plusSeconds(1));
    emptyBins();

    assertFalse(restored(mine, EDITOR, "customer", ana.toString()));
    Tenancy.run(
        mine,
        () -> {
          assertTrue(bins.kept(EDITOR).stream().noneMatch(k -> k.thing().name().equals("Ana Bin")));
          assertEquals("customer.purged", newest());
        });
  }

  @Test
  @DisplayName(
      "B1 nobody restores another tenant's thing, an unknown one, or without the permission")
  void notEverybody() {
    var id = ana.toString();

    assertFalse(restored(strange, EDITOR, "customer", id));
    assertFalse(restored(mine, Set.of(Permission.CUSTOMERS_VIEW), "customer", id));
    assertFalse(restored(mine, EDITOR, "service", id));
    assertFalse(restored(mine, EDITOR, "customer", "no-such-id"));
    assertEquals(List.of(), Tenancy.as(mine, () -> bins.kept(Set.of())));
    assertTrue(restored(mine, EDITOR, "customer", id));
  }

  private boolean restored(TenantId tenant, Set<Permission> permissions, String kind, String id) {
    return Tenancy.as(tenant, () -> bins.restore(permissions, kind, id));
  }

  private String newest() {
    return trail.entries(TrailFilter.ALL, Trail.NEWEST, 1).getFirst().action();
  }

  private void emptyBins() throws Exception {
    work.stream().filter(w -> w.name().equals("empty-bins")).findFirst().orElseThrow().run();
  }

  private static void at(Duration later) {
    Time.use(Clock.fixed(BEGIN.plus(later), ZoneOffset.UTC));
  }
}
