package app.servicepro.platform.db;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Work that only one server does at a time; the others wait until it is done. */
@ApplicationScoped
public class OneServer {
  @Resource(lookup = "jdbc/listen")
  private DataSource database;

  /**
   * @param name of the work, the same at all servers
   */
  public void alone(String name, Runnable work) {
    try (var connection = database.getConnection();
        var lock = connection.prepareStatement("select pg_advisory_lock(hashtext(?))");
        var unlock = connection.prepareStatement("select pg_advisory_unlock(hashtext(?))")) {
      lock.setString(1, name);
      unlock.setString(1, name);
      lock.execute();
      try {
        work.run();
      } finally {
        unlock.execute();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("no lock for " + name, e);
    }
  }
}
