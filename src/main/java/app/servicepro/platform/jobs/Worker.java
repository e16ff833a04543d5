package app.servicepro.platform.jobs;

import app.servicepro.platform.Settings;
import app.servicepro.platform.start.Started;
import app.servicepro.platform.time.Time;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * This server's share of the work. Servers take jobs from one table; a job whose server died is
 * taken by another after four missed signs of life.
 */
@ApplicationScoped
public class Worker {
  static final TaskDescriptor<Order> JOB = TaskDescriptor.of("job", Order.class);

  private static final String TABLE = "platform.job";
  private static final int AT_ONCE = 10;
  private static final int MISSED_SIGNS = 4;
  private static final Duration LOOK = Duration.ofMillis(500);
  private static final Duration TO_FINISH = Duration.ofSeconds(10);

  /** What the queue notes of a job is no part of anybody's transaction. */
  @Resource(lookup = "jdbc/own")
  private DataSource database;

  @Resource(lookup = "concurrent/virtual")
  private ManagedThreadFactory threads;

  @Inject private Settings settings;
  @Inject private Workshop workshop;
  @Inject private Attempts attempts;
  @Inject @Any private Instance<Recurring> recurring;

  private @Nullable Scheduler scheduler;
  private @Nullable ExecutorService pool;

  /** After everything else that waits for the start: jobs find a finished house. */
  void start(@Observes @Priority(4000) Started event) {
    if (!settings.jobs()) {
      return;
    }
    pool = Executors.newThreadPerTaskExecutor(threads);
    var started =
        Scheduler.create(database, job())
            .startTasks(regular())
            .tableName(TABLE)
            .serializer(new OrderSerializer())
            .schedulerName(new SchedulerName.Fixed(Time.newId().toString()))
            .threads(AT_ONCE)
            .executorService(pool)
            .pollUsingLockAndFetch(0.5, 1.0)
            .pollingInterval(LOOK)
            .heartbeatInterval(settings.jobHeartbeat())
            .missedHeartbeatsLimit(MISSED_SIGNS)
            .shutdownMaxWait(TO_FINISH)
            .failureLogging(LogLevel.OFF, false) // Attempts says it in one line
            .build();
    started.start();
    scheduler = started;
  }

  /** Lets what runs finish; what does not is taken by another server, or after the next start. */
  void stop(@Observes Shutdown event) {
    if (scheduler != null) {
      scheduler.stop();
    }
    if (pool != null) {
      pool.shutdownNow();
    }
  }

  /** Looks into the queue now instead of a moment later. */
  void wake() {
    if (scheduler != null) {
      scheduler.triggerCheckForDueExecutions();
    }
  }

  SchedulerClient client(DataSource database) {
    return SchedulerClient.Builder.create(database, job())
        .tableName(TABLE)
        .serializer(new OrderSerializer())
        .build();
  }

  private OneTimeTask<Order> job() {
    return Tasks.oneTime(JOB)
        .onFailure(attempts::failed)
        .onDeadExecution(attempts::died)
        .execute((instance, context) -> workshop.run(instance.getData()));
  }

  private List<RecurringTask<Void>> regular() {
    return recurring.stream().map(this::regular).toList();
  }

  private RecurringTask<Void> regular(Recurring work) {
    return Tasks.recurring(work.name(), FixedDelay.of(work.every()))
        .onFailure(
            (complete, operations) -> attempts.failedRegularly(work.every(), complete, operations))
        .execute((instance, context) -> workshop.run(work));
  }
}
