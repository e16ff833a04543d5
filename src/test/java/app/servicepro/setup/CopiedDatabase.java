package app.servicepro.setup;

import app.servicepro.platform.db.Migrations;
import app.servicepro.support.Db;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;
import org.postgresql.ds.PGSimpleDataSource;

/** What is in the tests' database now, in another one, as after a restored backup. */
final class CopiedDatabase {
  /** Without the trail, which is long, and the histories of the migrations. */
  private static final String TABLES =
      """
      select format('%I.%I', schemaname, tablename) from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema')
        and tablename not in ('flyway_schema_history', 'audit', 'audit_head')
      """;

  private CopiedDatabase() {}

  /** Nothing is in it, as on an operator's first day. */
  static void empty(String name) throws SQLException {
    try (var server = source("postgres", "postgres").getConnection()) {
      run(server, "drop database if exists " + name + " with (force)");
      run(server, "create database " + name + " owner servicepro_owner");
    }
  }

  /** What was there of that name is gone. */
  static void make(String name) throws SQLException, IOException {
    empty(name);
    Migrations.apply(source("servicepro_owner", name));
    try (var from = source("postgres", "servicepro").getConnection();
        var to = source("postgres", name).getConnection()) {
      var tables = Db.column(to, TABLES);
      run(to, "truncate " + String.join(", ", tables));
      run(
          to,
          "set session_replication_role = replica"); // triggers and references have had their say
      for (var table : tables) {
        copy(table, from, to);
      }
    }
  }

  private static void copy(String table, Connection from, Connection to)
      throws SQLException, IOException {
    var rows = new ByteArrayOutputStream();
    new CopyManager((BaseConnection) from).copyOut("copy " + table + " to stdout", rows);
    new CopyManager((BaseConnection) to)
        .copyIn("copy " + table + " from stdin", new ByteArrayInputStream(rows.toByteArray()));
  }

  private static void run(Connection database, String sql) throws SQLException {
    try (var statement = database.createStatement()) {
      statement.execute(sql);
    }
  }

  private static PGSimpleDataSource source(String role, String database) {
    var source = new PGSimpleDataSource();
    source.setUrl(System.getProperty("test.db").replaceFirst("[^/]+$", database));
    source.setUser(role);
    return source;
  }
}
