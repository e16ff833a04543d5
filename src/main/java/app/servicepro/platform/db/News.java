package app.servicepro.platform.db;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/**
 * Hears what other servers changed: PostgreSQL NOTIFY on the channel {@code servicepro}. After a
 * lost connection it comes back by itself and says that everything may have changed, because it
 * cannot know what it missed.
 */
@ApplicationScoped
public class News {
  private static final System.Logger LOG = System.getLogger(News.class.getName());
  private static final Duration LISTEN = Duration.ofMillis(500);
  private static final Duration PAUSE = Duration.ofMillis(300);

  @Resource(lookup = "jdbc/listen")
  private DataSource database;

  @Resource private ManagedExecutorService executor;
  @Inject private Event<Changed> changes;
  private volatile boolean stopping;

  public void start() {
    executor.execute(this::listen);
  }

  void stop(@Observes Shutdown event) {
    stopping = true;
  }

  private void listen() {
    while (!stopping) {
      try (var connection = database.getConnection()) {
        hear(connection);
      } catch (SQLException | RuntimeException e) {
        if (!stopping) {
          LOG.log(System.Logger.Level.WARNING, "no news from the database: {0}", e.getMessage());
        }
      }
      pause();
    }
  }

  private void hear(Connection connection) throws SQLException {
    var postgres = connection.unwrap(PGConnection.class);
    try (var listen = connection.createStatement()) {
      listen.execute("listen servicepro");
    }
    changes.fire(Changed.EVERYTHING);
    while (!stopping) {
      for (var notification : postgres.getNotifications((int) LISTEN.toMillis())) {
        var words = notification.getParameter().split(" ", 2);
        changes.fire(new Changed(words[0], words.length > 1 ? words[1] : ""));
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
