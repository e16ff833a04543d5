package app.servicepro.platform.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.platform.access.Acting;
import app.servicepro.platform.access.Actor;
import app.servicepro.platform.jobs.spi.Work;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.platform.time.Time;
import app.servicepro.support.Db;
import app.servicepro.support.InServer;
import app.servicepro.support.Within;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class JobsIT extends InServer {
  private static final TenantId SHOP = new TenantId(Time.newId());

  @Inject private Jobs jobs;
  @Inject private Queue queue;
  @Inject private Diary diary;
  @Inject private UserTransaction transaction;

  private final String id = Time.newId().toString();

  @Test
  @DisplayName("J1 a committed job runs at once, on a virtual thread, with its data, once")
  void committedRuns() throws Exception {
    transaction.begin();
    add("diary", 0);
    assertFalse(Within.seconds(1, () -> !diary.of(id).isEmpty()));
    long committed = System.nanoTime();
    transaction.commit();

    assertTrue(Within.seconds(2, () -> !diary.of(id).isEmpty()));
    assertTrue(diary.of(id).getFirst().at() - committed < 400_000_000L);
    assertTrue(diary.of(id).getFirst().thread().isVirtual());
    assertTrue(Within.seconds(2, () -> stored() == 0));
    assertEquals(1, diary.of(id).size());
  }

  @Test
  @DisplayName("J1 a job of a use case that is rolled back never runs")
  void rolledBackDoesNotRun() throws Exception {
    transaction.begin();
    add("diary", 0);
    transaction.rollback();

    assertFalse(Within.seconds(1.5, () -> !diary.of(id).isEmpty()));
    assertEquals(0, stored());
  }

  @Test
  @DisplayName("J1 a job runs as the tenant who added it, as the system, outside a transaction")
  void runsAsItsTenant() throws Exception {
    Tenancy.run(SHOP, () -> add("diary", 0));
    assertTrue(Within.seconds(2, () -> !diary.of(id).isEmpty()));
    var run = diary.of(id).getFirst();
    assertEquals(Optional.of(SHOP), run.tenant());
    assertEquals(Actor.SYSTEM, run.actor());
    assertEquals(Status.STATUS_NO_TRANSACTION, run.transaction());

    add("diary", 0);
    assertTrue(Within.seconds(2, () -> diary.of(id).size() == 2));
    assertEquals(Optional.empty(), diary.of(id).get(1).tenant());
  }

  @Test
  @DisplayName("J1 a job for a later time waits for it")
  void waitsForItsTime() throws Exception {
    transaction.begin();
    jobs.addAt("diary", data(0), Time.now().plusSeconds(2));
    transaction.commit();

    assertFalse(Within.seconds(1.2, () -> !diary.of(id).isEmpty()));
    assertTrue(Within.seconds(3, () -> !diary.of(id).isEmpty()));
  }

  @Test
  @DisplayName("J2 a job that fails is tried again and then done")
  void secondAttempt() throws Exception {
    add("diary", 1);

    assertTrue(Within.seconds(5, () -> diary.of(id).size() == 2));
    assertTrue(Within.seconds(2, () -> stored() == 0));
  }

  @Test
  @DisplayName("J2 a job that fails three times is kept with its reason until somebody retries it")
  void keptAndRetried() throws Exception {
    Tenancy.run(SHOP, () -> add("diary", 3));
    assertTrue(Within.seconds(10, () -> failed().isPresent()));
    var job = failed().orElseThrow();
    assertEquals(3, diary.of(id).size());
    assertEquals(3, job.attempts());
    assertEquals("diary", job.kind());
    assertEquals(SHOP, job.tenant());
    assertEquals("IOException: page 3 is torn " + id, job.reason());

    assertTrue(Tenancy.as(TenantId.PLATFORM, () -> queue.retry(job.id())));

    assertTrue(Within.seconds(5, () -> diary.of(id).size() == 4 && failed().isEmpty()));
    assertFalse(Tenancy.as(TenantId.PLATFORM, () -> queue.retry(job.id())));
  }

  @Test
  @DisplayName("J2 a job of a kind that no server knows is kept, until somebody removes it")
  void unknownKind() throws Exception {
    var kind = "nobody-knows-" + id;
    int before = queue.counts().failed();
    add(kind, 0);
    assertTrue(Within.seconds(10, () -> failed(kind).isPresent()));
    var job = failed(kind).orElseThrow();
    assertEquals("UnknownKind: this server knows no job of the kind " + kind, job.reason());
    assertEquals(before + 1, queue.counts().of(Job.State.FAILED));

    assertTrue(Tenancy.as(TenantId.PLATFORM, () -> queue.remove(job.id(), "nobody needs it now")));

    assertEquals(before, queue.counts().failed());
    assertFalse(Tenancy.as(TenantId.PLATFORM, () -> queue.remove(job.id(), "nobody needs it now")));
  }

  @Test
  @DisplayName("J2 what is running is listed, and neither retried nor removed")
  void runningIsLeftAlone() throws Exception {
    add("slow", 0);
    assertTrue(Within.seconds(2, () -> running().isPresent()));
    var job = running().orElseThrow();

    assertFalse(Tenancy.as(TenantId.PLATFORM, () -> queue.retry(job.id())));
    assertFalse(Tenancy.as(TenantId.PLATFORM, () -> queue.remove(job.id(), "it is too slow")));
    assertTrue(Within.seconds(5, () -> running().isEmpty()));
  }

  @Test
  @DisplayName("J4 regular work runs again and again, and is listed with its last failure")
  void regularWork() throws Exception {
    int before = Tick.RUNS.get();
    assertTrue(Within.seconds(5, () -> Tick.RUNS.get() >= before + 3));
    assertEquals("", reason());

    Tick.failing = true;
    assertTrue(Within.seconds(3, () -> reason().equals("IllegalStateException: no more ink")));

    Tick.failing = false;
    assertTrue(Within.seconds(3, () -> reason().isEmpty()));
  }

  private String reason() {
    var tick = queue.regular().stream().filter(r -> r.name().equals("test-tick")).toList();
    assertEquals(1, tick.size());
    return Objects.requireNonNullElse(tick.getFirst().reason(), "");
  }

  private void add(String kind, int failures) {
    jobs.add(kind, data(failures));
  }

  private JsonObject data(int failures) {
    return Json.PROVIDER.createObjectBuilder().add("id", id).add("failures", failures).build();
  }

  /** How many jobs of this test are in the queue. */
  private int stored() throws SQLException {
    var sql =
        "select count(*) from platform.job where position(? in convert_from(task_data, 'UTF8')) >"
            + " 0";
    try (var owner = Db.owner()) {
      return Integer.parseInt(Db.column(owner, sql, id).getFirst());
    }
  }

  private Optional<Job> failed() {
    return queue.list(Job.State.FAILED, 0, 1_000).stream()
        .filter(job -> String.valueOf(job.reason()).endsWith(id))
        .findFirst();
  }

  private Optional<Job> failed(String kind) {
    return queue.list(Job.State.FAILED, 0, 1_000).stream()
        .filter(job -> job.kind().equals(kind))
        .findFirst();
  }

  private Optional<Job> running() {
    return queue.list(Job.State.RUNNING, 0, 1_000).stream()
        .filter(job -> job.kind().equals("slow"))
        .findFirst();
  }

  /** Writes down each run, and fails as often as it is told to. */
  @ApplicationScoped
  static class Diary implements Work {
    record Run(long at, Thread thread, Optional<TenantId> tenant, Actor actor, int transaction) {}

    private final Map<String, List<Run>> runs = new ConcurrentHashMap<>();
    @Resource private TransactionSynchronizationRegistry transactions;

    List<Run> of(String id) {
      return runs.getOrDefault(id, List.of());
    }

    @Override
    public String kind() {
      return "diary";
    }

    @Override
    public void run(JsonObject data) throws IOException {
      var id = data.getString("id");
      var all = runs.computeIfAbsent(id, i -> new CopyOnWriteArrayList<>());
      all.add(
          new Run(
              System.nanoTime(),
              Thread.currentThread(),
              Tenancy.current(),
              Acting.current(),
              transactions.getTransactionStatus()));
      if (all.size() <= data.getInt("failures")) {
        throw new IOException("page " + all.size() + " is torn " + id);
      }
    }
  }

  @ApplicationScoped
  static class Slow implements Work {
    @Override
    public String kind() {
      return "slow";
    }

    @Override
    public void run(JsonObject data) throws InterruptedException {
      Thread.sleep(1_500);
    }
  }

  @ApplicationScoped
  static class Tick implements Recurring {
    static final AtomicInteger RUNS = new AtomicInteger();
    static volatile boolean failing;

    @Override
    public String name() {
      return "test-tick";
    }

    @Override
    public Duration every() {
      return Duration.ofMillis(500);
    }

    @Override
    public void run() {
      RUNS.incrementAndGet();
      if (failing) {
        throw new IllegalStateException("no more ink");
      }
    }
  }
}
