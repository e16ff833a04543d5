package app.servicepro.platform.db;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.servicepro.support.Db;
import app.servicepro.support.InServer;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class MigrationsIT extends InServer {
  private static final String TABLES =
      """
      select relnamespace::regnamespace || '.' || relname from pg_class
      where relkind = 'r' and relnamespace::regnamespace::text !~ '^(pg_|information_schema)'
      """;

  @Test
  void thereAreTablesAndTheOwnerOwnsThemAll() throws SQLException {
    assertFalse(tables("").isEmpty());
    assertEquals(List.of(), tables("and relowner::regrole::text <> 'servicepro_owner'"));
  }

  /**
   * Change and removal are up to the component: what is published is never changed. The ends of the
   * trails are touched by their functions only.
   */
  @Test
  void theApplicationReadsAndAddsRows() throws SQLException {
    for (var right : List.of("select", "insert")) {
      assertEquals(
          List.of(),
          tables(
              "and relname not in ('flyway_schema_history', 'audit_head') and not has_table_privilege(oid, '%s')"
                  .formatted(right)));
    }
  }

  @Test
  void theApplicationCanDoNothingElse() throws SQLException {
    assertEquals(
        List.of(),
        tables("and has_table_privilege(oid, 'truncate, references, trigger, maintain')"));
    assertEquals(
        List.of(),
        tables(
            "and relname = 'flyway_schema_history' and has_table_privilege(oid, 'select,"
                + " insert')"));
    assertEquals(
        List.of(),
        asApp("select nspname::text from pg_namespace where has_schema_privilege(oid, 'create')"));
  }

  @Test
  void theApplicationCannotLookPastRowLevelSecurity() throws SQLException {
    assertEquals(
        List.of(),
        asApp(
            "select rolname from pg_roles where rolname = current_user and (rolsuper or"
                + " rolbypassrls)"));
  }

  private static List<String> tables(String condition) throws SQLException {
    return asApp(TABLES + condition);
  }

  private static List<String> asApp(String sql) throws SQLException {
    try (var app = Db.app()) {
      return Db.column(app, sql);
    }
  }
}
