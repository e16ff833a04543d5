package app.servicepro.platform.jobs;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** All questions about the table that db-scheduler works with, in the current transaction. */
@ApplicationScoped
class QueueRows {
  private static final String OF_JOBS = " from platform.job where task_name = 'job'";
  private static final String FAILED = "execution_time >= '9999-01-01'";
  private static final String COUNTS =
      "select count(*) filter (where not picked and not "
          + FAILED
          + "), "
          + "count(*) filter (where picked), count(*) filter (where not picked and "
          + FAILED
          + ")"
          + OF_JOBS;
  private static final String COLUMNS =
      "select task_instance, task_data, picked, coalesce(consecutive_failures, 0), reason, created,"
          + " execution_time, "
          + FAILED;
  private static final String REGULAR =
      """
      select task_name, picked, coalesce(consecutive_failures, 0), reason, last_success, execution_time
      from platform.job where task_name <> 'job' order by task_name
      """;

  /** A new version of the row: a worker that has just looked at the old one takes its hands off. */
  private static final String RETRY =
      """
      update platform.job set execution_time = now(), consecutive_failures = 0, reason = null,
        version = version + 1
      where task_name = 'job' and task_instance = ? and not picked
      """;

  private static final String REMOVE =
      "delete from platform.job where task_name = 'job' and task_instance = ? and not picked";

  @Resource(lookup = "jdbc/app")
  private DataSource database;

  private interface Reading<T> {
    T read(ResultSet row) throws SQLException;
  }

  Job.Counts counts() {
    return query(COUNTS, row -> new Job.Counts(row.getInt(1), row.getInt(2), row.getInt(3)))
        .getFirst();
  }

  List<Job> list(Job.State state, int skipped, int most) {
    var condition =
        switch (state) {
          case WAITING -> "not picked and not " + FAILED + " order by execution_time, created";
          case RUNNING -> "picked order by execution_time, created";
          case FAILED -> "not picked and " + FAILED + " order by created desc";
        };
    return query(
        COLUMNS + OF_JOBS + " and " + condition + " limit ? offset ?",
        QueueRows::job,
        most,
        skipped);
  }

  Optional<Job> find(String id) {
    return query(COLUMNS + OF_JOBS + " and task_instance = ?", QueueRows::job, id).stream()
        .findFirst();
  }

  List<Job.Regular> regular() {
    return query(
        REGULAR,
        row ->
            new Job.Regular(
                row.getString(1),
                row.getBoolean(2),
                row.getInt(3),
                row.getInt(3) > 0 ? row.getString(4) : null,
                instant(row, 5),
                required(row, 6)));
  }

  boolean retry(String id) {
    return update(RETRY, id);
  }

  boolean remove(String id) {
    return update(REMOVE, id);
  }

  private static Job job(ResultSet row) throws SQLException {
    var order = Order.of(row.getBytes(2));
    var failed = row.getBoolean(8) ? Job.State.FAILED : Job.State.WAITING;
    return new Job(
        row.getString(1),
        order.kind(),
        order.tenant(),
        row.getBoolean(3) ? Job.State.RUNNING : failed,
        row.getInt(4),
        row.getString(5),
        required(row, 6),
        required(row, 7));
  }

  private static @Nullable Instant instant(ResultSet row, int column) throws SQLException {
    var time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  private static Instant required(ResultSet row, int column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private <T> List<T> query(String sql, Reading<T> reading, Object... parameters) {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(sql)) {
      fill(query, parameters);
      var found = new ArrayList<T>();
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          found.add(reading.read(rows));
        }
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException("the queue was not read", e);
    }
  }

  private boolean update(String sql, Object... parameters) {
    try (var connection = database.getConnection();
        var update = connection.prepareStatement(sql)) {
      fill(update, parameters);
      return update.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new IllegalStateException("the queue was not changed", e);
    }
  }

  private static void fill(PreparedStatement statement, Object... parameters) throws SQLException {
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
  }
}
