package app.servicepro.platform.limits;

import app.servicepro.platform.jobs.Recurring;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** Takes out the keys that are fully rested: without a row they are the same. */
@ApplicationScoped
public class LimitsSweep implements Recurring {
  @Resource(lookup = "jdbc/own")
  private DataSource database;

  @Override
  public String name() {
    return "limits-sweep";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(10);
  }

  @Override
  public void run() throws SQLException {
    try (var connection = database.getConnection();
        var sweep = connection.prepareStatement("delete from platform.rate where rested < now()")) {
      sweep.executeUpdate();
    }
  }
}
