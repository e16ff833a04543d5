package app.servicepro.platform.db;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings every component's schema up to date, as the role that owns them. The resource {@code
 * db/components} names the components, one a line, lower floors first; the migrations of one lie in
 * {@code db/<component>/} beside an empty file {@code flyway.location}, without which Liberty's
 * class loader hides the folder; {@code db/callback} has one too, or Flyway complains that it is
 * not there.
 */
public final class Migrations {
  /** May read and write rows of every component, and own, alter or truncate nothing. */
  public static final String APP_ROLE = "servicepro_app";

  private static final String HISTORY = "flyway_schema_history";

  /**
   * Two nodes that start together do not grant at the same moment: "tuple concurrently updated".
   */
  private static final long LOCK = 0x5e71ce;

  private Migrations() {}

  /**
   * @return how many migrations were pending and have been applied
   * @throws IllegalStateException a component's migrations were not found or do not apply
   */
  public static int apply(DataSource owner) {
    int applied = 0;
    for (var component : components()) {
      applied += apply(owner, component);
    }
    return applied;
  }

  private static int apply(DataSource owner, String component) {
    execute(owner, opening(component));
    var flyway =
        Flyway.configure(Migrations.class.getClassLoader())
            .dataSource(owner)
            .locations("classpath:db/" + component)
            .callbackLocations(new String[0])
            .failOnMissingLocations(true)
            .validateMigrationNaming(true)
            .defaultSchema(component)
            .table(HISTORY)
            .load();
    int applied = flyway.migrate().migrationsExecuted;
    if (flyway.info().current() == null) {
      throw new IllegalStateException(
          "no migration was found in db/%1$s: is db/%1$s/flyway.location in the WAR?"
              .formatted(component));
    }
    execute(owner, "revoke all on " + component + "." + HISTORY + " from " + APP_ROLE);
    return applied;
  }

  /** Default privileges come first: they hold for what is created afterwards. */
  private static String opening(String component) {
    return """
    create schema if not exists %1$s;
    grant usage on schema %1$s to %2$s;
    alter default privileges in schema %1$s grant select, insert, update, delete on tables to %2$s;
    alter default privileges in schema %1$s grant usage, select on sequences to %2$s
    """
        .formatted(component, APP_ROLE);
  }

  private static void execute(DataSource owner, String sql) {
    try (var connection = owner.getConnection();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("select pg_advisory_xact_lock(" + LOCK + ")");
      statement.execute(sql);
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException("the owner's role could not run: " + sql, e);
    }
  }

  private static List<String> components() {
    try (var in = Migrations.class.getResourceAsStream("/db/components")) {
      if (in == null) {
        throw new IllegalStateException("the resource db/components is missing");
      }
      var names =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty())
              .toList();
      if (names.isEmpty() || !names.stream().allMatch(name -> name.matches("[a-z][a-z0-9]*"))) {
        throw new IllegalStateException("db/components does not list components: " + names);
      }
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
