package app.servicepro.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.support.Db;
import app.servicepro.support.InServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every table of tenants, as the application's role; all of it is rolled back. */
@RunAsClient
class StrangeRowsIT extends InServer {
  private static final String NOT_ALLOWED = "42501";
  private static final String NOBODY = "";

  /** What the demo world leaves empty. */
  private static final List<String> ROWS =
      List.of(
          "insert into pages.backend (source, url) values ('faq', 'https://b.example/')",
          "insert into pages.preview (round) values (1) on conflict do nothing",
          """
          insert into pages.schedule (id, release_hash, at, typed, zone, name, note)
          select gen_random_uuid(), release_hash, now(), '2031-01-01T09:00', 'UTC', '', ''
          from pages.site on conflict do nothing
          """,
          "insert into catalog.checked (what) values ('prices') on conflict do nothing",
          """
          insert into pages.edit (seq, id, name, client, kind, content, at)
          values (9000000, gen_random_uuid(), '', 'row', 'edit', '{}', now())
          """,
          "insert into pages.presence (client, name, seen) values ('row', 'Ana', now())",
          "insert into identity.role (id, name, permissions) values ('own', 'Own', '')",
          """
          insert into identity.invitation (id, email, name, role, sent_at, expires_at)
          values (gen_random_uuid(), 'ana@b.example', 'Ana', 'viewer', now(), now())
          """,
          """
          insert into customers.customer (id, name, language, sorted, search, added_at)
          values (gen_random_uuid(), 'Ana', 'es', 'ana', 'ana', now())
          """,
          "insert into media.blob (hash, bytes, kept_at) values (repeat('a', 64), 1, now())",
          """
          insert into media.picture
            (id, name, width, height, state, focus_x, focus_y, alt, search, added_at, added_by)
          values (repeat('a', 32), 'A', 1, 1, 'new', 0, 0, '{}', 'a', now(), 'Ana')
          """,
          """
          insert into media.file (picture, width, format, hash)
          values (repeat('a', 32), 1, 'jpeg', repeat('a', 64))
          """,
          "insert into tenants.settings (id, version, content) values ('own', 1, '{}')",
          """
          insert into tenants.settings_version (id, document, version, content, at, name, note)
          values (gen_random_uuid(), 'own', 1, '{}', now(), '', '')
          """,
          """
          insert into platform.audit
            (seq, at, name, inside, ip, action, target, before, after, previous, hash)
          values (0, now(), '', false, '', 'row.added', 'row:1', '{}', '{}', '', '')
          """);

  private Connection app;
  private String mine;
  private String strange;
  private List<String> tables;

  @BeforeEach
  void bothHaveRowsInEveryTable() throws SQLException {
    app = Db.app();
    mine = tenant("my-hibachi");
    strange = tenant("stranger");
    tables =
        Db.column(
            app,
            """
            select attrelid::regclass::text from pg_attribute join pg_class c on c.oid = attrelid
            where attname = 'tenant_id' and c.relkind = 'r' order by 1
            """);
    app.setAutoCommit(false);
    for (var tenant : List.of(mine, strange)) {
      become(tenant);
      run("insert into domains.host (name) values ('" + tenant + ".example')");
      for (var row : ROWS) {
        run(row);
      }
    }
  }

  @AfterEach
  void rollBack() throws SQLException {
    app.rollback();
    app.close();
  }

  @Test
  @DisplayName("F1 as one tenant, and as none, no row of another is seen")
  void strangeRowsAreNotSeen() throws SQLException {
    for (var table : tables) {
      become(strange);
      assertNotEquals("0", count(table), table + " shows its own tenant nothing");
      if (table.equals("domains.host")) {
        continue; // everybody may read whose a name is
      }
      become(mine);
      assertEquals("0", count(table + " where tenant_id = '" + strange + "'"), table);
      become(NOBODY);
      assertEquals("0", count(table), table);
    }
  }

  @Test
  @DisplayName("F1 as one tenant, and as none, no row of another is changed or removed")
  void strangeRowsStayAsTheyAre() throws SQLException {
    for (var table : tables) {
      for (var who : List.of(mine, NOBODY)) {
        become(who);
        if (allowed(table, "delete")) {
          assertEquals(0, run("delete from " + table + where(strange)), table);
        }
        if (allowed(table, "update")) {
          assertEquals(
              0, run("update " + table + " set tenant_id = tenant_id" + where(strange)), table);
        }
      }
    }
  }

  @Test
  @DisplayName("F1 as one tenant, and as none, no row can be added for another")
  void rowsCannotBeAddedForAnother() throws SQLException {
    for (var table : tables) {
      become(strange);
      var row =
          Db.column(app, "select to_jsonb(t)::text from " + table + " t" + where(strange))
              .getFirst();
      for (var who : List.of(mine, NOBODY)) {
        become(who);
        refused(
            "insert into %1$s select * from jsonb_populate_record(null::%1$s, '%2$s')"
                .formatted(table, row.replace("'", "''")));
      }
    }
  }

  @Test
  @DisplayName("F1 a tenant's own row cannot be given to another")
  void rowsCannotBeGivenAway() throws SQLException {
    for (var table : tables) {
      if (allowed(table, "update")) {
        become(mine);
        refused("update " + table + " set tenant_id = '" + strange + "'" + where(mine));
      }
    }
  }

  private void refused(String sql) throws SQLException {
    var before = app.setSavepoint();
    var refusal = assertThrows(SQLException.class, () -> run(sql), sql);
    assertEquals(NOT_ALLOWED, refusal.getSQLState(), refusal::toString);
    assertTrue(refusal.toString().contains("row-level security"), refusal::toString);
    app.rollback(before);
  }

  private void become(String tenant) throws SQLException {
    Db.column(app, "select set_config('app.tenant_id', ?, true)", tenant);
  }

  private String tenant(String slug) throws SQLException {
    return Db.column(app, "select id::text from tenants.tenant where slug = ?", slug).getFirst();
  }

  private String count(String of) throws SQLException {
    return Db.column(app, "select count(*)::text from " + of).getFirst();
  }

  private boolean allowed(String table, String right) throws SQLException {
    return Db.column(app, "select has_table_privilege(?, ?)::text", table, right)
        .getFirst()
        .equals("true");
  }

  private static String where(String tenant) {
    return " where tenant_id = '" + tenant + "'";
  }

  private int run(String sql) throws SQLException {
    try (var statement = app.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }
}
