package app.servicepro.platform.jobs;

import app.servicepro.platform.Settings;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;

/**
 * What becomes of a job that did not go well: again after a pause that grows, and after the last
 * attempt it stays in the queue, due at the end of time, until a person decides.
 */
@ApplicationScoped
public class Attempts {
  /** When a failed job is due. */
  static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

  static final int MOST = 3;

  private static final System.Logger LOG = System.getLogger(Attempts.class.getName());
  private static final int GROWTH = 10;
  private static final String DIED = "its server stopped in the middle of it";

  @Resource(lookup = "jdbc/own")
  private DataSource database;

  @Inject private Settings settings;

  void failed(ExecutionComplete run, ExecutionOperations<Order> operations) {
    var reason = Reason.of(run.getCause().orElse(null));
    int made = run.getExecution().consecutiveFailures + 1;
    LOG.log(
        System.Logger.Level.WARNING,
        "JOB-FAILED {0} attempt {1}: {2}",
        run.getExecution().taskInstance.getId(),
        made,
        reason);
    note(run, reason);
    operations.reschedule(run, next(made, run.getTimeDone(), settings.jobPause()));
  }

  /** At once: the pause was long enough. But a job that fells one server after the other ends. */
  void died(ExecutionComplete run, ExecutionOperations<Order> operations) {
    int made = run.getExecution().consecutiveFailures + 1;
    note(run, DIED);
    operations.reschedule(run, next(made, run.getTimeDone(), Duration.ZERO));
  }

  void failedRegularly(
      Duration every, ExecutionComplete run, ExecutionOperations<Void> operations) {
    var reason = Reason.of(run.getCause().orElse(null));
    LOG.log(
        System.Logger.Level.WARNING,
        "JOB-FAILED {0}: {1}",
        run.getExecution().taskInstance.getTaskName(),
        reason);
    note(run, reason);
    operations.reschedule(run, run.getTimeDone().plus(every));
  }

  /**
   * @param made how many attempts there were
   * @param pause before the second one
   */
  static Instant next(int made, Instant now, Duration pause) {
    return made >= MOST ? NEVER : now.plus(pause.multipliedBy(Math.powExact(GROWTH, made - 1)));
  }

  private void note(ExecutionComplete run, String reason) {
    var job = run.getExecution().taskInstance;
    var sql = "update platform.job set reason = ? where task_name = ? and task_instance = ?";
    try (var connection = database.getConnection();
        var update = connection.prepareStatement(sql)) {
      update.setString(1, reason);
      update.setString(2, job.getTaskName());
      update.setString(3, job.getId());
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the reason was not noted", e);
    }
  }
}
