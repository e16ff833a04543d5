package app.servicepro.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.platform.access.Acting;
import app.servicepro.platform.access.Actor;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.platform.time.Time;
import app.servicepro.support.InServer;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Trails of tenants that nobody else knows. */
class AuditIT extends InServer {
  private static final int THREADS = 8;
  private static final int EACH = 200;

  @Inject private Acts acts;
  @Inject private Trail trail;

  private final TenantId tenant = new TenantId(Time.newId());
  private final Actor owner = new Actor(Time.newId(), "Renee Walsh", false, "192.0.2.7");

  @Test
  @DisplayName("A1 a row says who, when, from where, what and why, with the old and the new")
  void everythingIsSaid() {
    var before = Json.object("{\"phone\": \"555-0100\", \"name\": \"Ana\"}");
    var after =
        Json.object("{\"phone\": \"555-0142\", \"note\": \"rings twice\", \"name\": \"Ana\"}");

    as(owner, () -> acts.act("customer.changed", before, after, "She moved to Tulsa."));

    var row = rows(TrailFilter.ALL).getFirst();
    assertEquals(owner, new Actor(row.person(), row.name(), row.inside(), row.ip()));
    assertEquals("customer.changed customer:7", row.action() + " " + row.target());
    assertEquals("She moved to Tulsa.", row.reason());
    assertEquals(
        List.of(
            new Entry.Change("note", "", "rings twice"),
            new Entry.Change("phone", "555-0100", "555-0142")),
        row.changes());
  }

  @Test
  @DisplayName("A1 what is rolled back leaves neither a row nor a gap")
  void rollBackLeavesNoGap() {
    as(owner, () -> acts.act("one.done"));
    assertThrows(IllegalStateException.class, () -> as(owner, () -> acts.actAndFail("two.done")));
    as(owner, () -> acts.act("three.done"));

    assertEquals(
        List.of("2 three.done", "1 one.done"),
        rows(TrailFilter.ALL).stream().map(e -> e.seq() + " " + e.action()).toList());
    assertEquals(OptionalLong.empty(), fault());
  }

  @Test
  @DisplayName("A1 outside a transaction, and without a tenant, nothing is said to be recorded")
  void nothingIsRecordedInVain() {
    assertThrows(RuntimeException.class, () -> Tenancy.run(tenant, () -> acts.outside("a.done")));
    var refusal = assertThrows(RuntimeException.class, () -> acts.act("a.done"));

    assertTrue(refusal.toString().contains("row-level security"), refusal::toString);
    assertEquals(List.of(), rows(TrailFilter.ALL));
  }

  @Test
  @DisplayName("A2 the chains of two tenants know nothing of each other")
  void chainsAreApart() {
    var other = new TenantId(Time.newId());

    for (int i = 0; i < 3; i++) {
      as(owner, () -> acts.act("mine.done"));
      Tenancy.run(other, () -> acts.act("theirs.done"));
    }

    assertEquals(List.of(3L, 2L, 1L), rows(TrailFilter.ALL).stream().map(Entry::seq).toList());
    assertTrue(rows(TrailFilter.ALL).stream().allMatch(e -> e.action().equals("mine.done")));
    assertEquals(List.of("mine.done"), Tenancy.as(tenant, trail::actions));
  }

  @Test
  @DisplayName("A2 eight threads write one chain without a gap")
  void threadsWriteOneChain() throws Exception {
    var work = new ArrayList<Future<Boolean>>();
    for (int thread = 0; thread < THREADS; thread++) {
      work.add(acts.start(this::writeMany));
    }
    for (var one : work) {
      one.get();
    }

    var numbers = rows(TrailFilter.ALL).stream().map(Entry::seq).sorted().toList();
    assertEquals(LongStream.rangeClosed(1, THREADS * EACH).boxed().toList(), numbers);
    assertEquals(OptionalLong.empty(), fault());
  }

  private boolean writeMany() {
    for (int i = 0; i < EACH; i++) {
      as(owner, () -> acts.act("one.done"));
    }
    return true;
  }

  @Test
  @DisplayName("A3 what the platform's staff does inside a tenant shows the person and the tenant")
  void bothIdentitiesAreShown() {
    var staff = new Actor(Time.newId(), "Support (as Clean Machine)", true, "192.0.2.9");

    as(owner, () -> acts.act("one.done"));
    as(staff, () -> acts.act("two.done"));

    var inside = rows(new TrailFilter(TrailFilter.STAFF, null, null, null));
    assertEquals(List.of("two.done"), inside.stream().map(Entry::action).toList());
    assertEquals(staff.person(), inside.getFirst().person());
    assertTrue(inside.getFirst().inside());
  }

  @Test
  @DisplayName("A1 a name of any length and any letters is taken")
  void longNames() {
    as(new Actor(null, "𝒜".repeat(300), false, ""), () -> acts.act("one.done"));

    assertEquals("𝒜".repeat(200), rows(TrailFilter.ALL).getFirst().name());
  }

  private void as(Actor actor, Tenancy.Work<RuntimeException> work) {
    Tenancy.run(tenant, () -> Acting.run(actor, work::run));
  }

  private List<Entry> rows(TrailFilter filter) {
    return Tenancy.as(tenant, () -> trail.entries(filter, Trail.NEWEST, 10_000));
  }

  private OptionalLong fault() {
    return Tenancy.as(tenant, trail::fault);
  }

  /** What a component's use cases would do. */
  @ApplicationScoped
  public static class Acts {
    @Inject private Audit audit;
    @Resource private ManagedExecutorService executor;

    @Transactional
    public void act(String action) {
      audit.record(action, "customer:7");
    }

    @Transactional
    public void act(String action, JsonObject before, JsonObject after, String reason) {
      audit.record(action, "customer:7", before, after, reason);
    }

    @Transactional
    public void actAndFail(String action) {
      audit.record(action, "customer:7", JsonValue.EMPTY_JSON_OBJECT, Json.object("{\"a\":1}"));
      throw new IllegalStateException("the use case failed");
    }

    public void outside(String action) {
      audit.record(action, "customer:7");
    }

    Future<Boolean> start(Callable<Boolean> work) {
      return executor.submit(work);
    }
  }
}
