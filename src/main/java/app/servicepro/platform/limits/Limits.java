package app.servicepro.platform.limits;

import app.servicepro.platform.crypto.Hash;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * How often something may be tried. The generic cell rate algorithm: a key has one moment, the one
 * at which it would be fully rested; each try moves it on by {@code per / burst}, and one that
 * would move it further than {@code per} from now is refused and moves nothing. So {@code burst}
 * tries may come at once, and later ones one by one, evenly. The database's clock counts for all
 * servers.
 */
@ApplicationScoped
public class Limits {
  private static final int LONGEST_KEY = 100;
  private static final String TAKE =
      """
      insert into platform.rate as r (key, rested) values (?, now() + ? * interval '1 microsecond')
      on conflict (key) do update set rested = greatest(r.rested, now()) + ? * interval '1 microsecond'
      where greatest(r.rested, now()) + ? * interval '1 microsecond' <= now() + ? * interval '1 microsecond'
      """;
  private static final String WAIT =
      """
      select greatest(0, ceil(extract(epoch from rested - now()) * 1000))::bigint
      from platform.rate where key = ?
      """;

  /** Not in the transaction around it: what is rolled back was tried all the same. */
  @Resource(lookup = "jdbc/own")
  private DataSource database;

  /**
   * Counts one try.
   *
   * @param key what is tried and by whom: {@code sign-in ana@shop.example}
   * @param burst how many may come at once, and within {@code per} evenly
   * @return false when this one is too many
   */
  public boolean take(String key, int burst, Duration per) {
    long all = micros(per);
    long one = all / burst;
    try (var connection = database.getConnection();
        var take = connection.prepareStatement(TAKE)) {
      take.setString(1, shortened(key));
      take.setLong(2, one);
      take.setLong(3, one);
      take.setLong(4, one);
      take.setLong(5, all);
      return take.executeUpdate() == 1;
    } catch (SQLException e) {
      throw new IllegalStateException("the limit could not be counted", e);
    }
  }

  /** How long until the next try would be allowed; nothing when it would be now. */
  public Duration pause(String key, int burst, Duration per) {
    long free = (micros(per) - micros(per) / burst) / 1000;
    try (var connection = database.getConnection();
        var wait = connection.prepareStatement(WAIT)) {
      wait.setString(1, shortened(key));
      wait.setString(1, shortened(key));
      return Duration.ofMillis(Math.max(0, millis(wait) - free));
    } catch (SQLException e) {
      throw new IllegalStateException("the limit could not be read", e);
    }
  }

  /** Forgets the tries: the right person has proved who it is. */
  public void forget(String key) {
    try (var connection = database.getConnection();
        var forget = connection.prepareStatement("delete from platform.rate where key = ?")) {
      forget.setString(1, shortened(key));
      forget.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the limit could not be forgotten", e);
    }
  }

  private static long millis(PreparedStatement query) throws SQLException {
    try (var rows = query.executeQuery()) {
      return rows.next() ? rows.getLong(1) : 0;
    }
  }

  private static long micros(Duration duration) {
    return duration.toNanos() / 1000;
  }

  private static String shortened(String key) {
    return key.length() <= LONGEST_KEY ? key : Hash.sha256(key);
  }
}
