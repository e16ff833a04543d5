package app.servicepro.support;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.postgresql.ds.PGSimpleDataSource;

/** The tests' database, as one of its two roles; the caller closes what it gets. */
public final class Db {
  private Db() {}

  /** Sees every table, and rows of tenants only where row-level security is not forced. */
  public static Connection owner() throws SQLException {
    return connect("servicepro_owner");
  }

  /** As the application without a tenant: of tenant tables it sees nothing. */
  public static Connection app() throws SQLException {
    return connect("servicepro_app");
  }

  /** As the application while it works for a tenant. */
  public static Connection asTenant(UUID tenant) throws SQLException {
    var connection = app();
    try (var setting =
        connection.prepareStatement("select set_config('app.tenant_id', ?, false)")) {
      setting.setString(1, tenant.toString());
      setting.execute();
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /** The first column of a query, as text. */
  public static List<String> column(Connection connection, String sql, Object... parameters)
      throws SQLException {
    try (var query = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        query.setObject(i + 1, parameters[i]);
      }
      var values = new ArrayList<String>();
      var rows = query.executeQuery();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }

  /** Not through DriverManager: inside the server it does not see the driver. */
  private static Connection connect(String role) throws SQLException {
    var source = new PGSimpleDataSource();
    source.setUrl(System.getProperty("test.db"));
    source.setUser(role);
    return source.getConnection();
  }
}
