package app.servicepro.platform.jobs;

import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.time.Time;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Instant;
import javax.sql.DataSource;

/**
 * Adds jobs in the current transaction, for the bound tenant: what is rolled back was never asked
 * for, what is committed starts at once.
 */
@ApplicationScoped
@Transactional
public class Jobs {
  @Resource(lookup = "jdbc/app")
  private DataSource database;

  @Resource private TransactionSynchronizationRegistry transactions;
  @Inject private Worker worker;
  private SchedulerClient queue;

  @PostConstruct
  void open() {
    queue = worker.client(database);
  }

  /**
   * @param kind of a {@link app.servicepro.platform.jobs.spi.Work}
   * @param data ids and facts, no secrets: it is stored as it is
   */
  public void add(String kind, JsonObject data) {
    addAt(kind, data, Time.now());
    wakeAfterCommit();
  }

  /** As {@link #add}, to start at that time or soon after. */
  public void addAt(String kind, JsonObject data, Instant at) {
    var order = new Order(kind, Tenancy.current().orElse(null), data);
    var job = Worker.JOB.instance(Time.newId().toString()).data(order).scheduledTo(at);
    queue.scheduleIfNotExists(job);
  }

  /** Once in a transaction, however many jobs it adds. */
  void wakeAfterCommit() {
    if (transactions.getResource(Jobs.class) == null) {
      transactions.putResource(Jobs.class, true);
      transactions.registerInterposedSynchronization(new Waking(worker));
    }
  }

  private record Waking(Worker worker) implements Synchronization {
    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        worker.wake();
      }
    }
  }
}
