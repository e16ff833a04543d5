package app.servicepro.platform.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.servicepro.platform.time.Time;
import app.servicepro.support.Db;
import app.servicepro.support.InServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Five rows of a tenant that nobody else knows, and somebody who would like them to be others. */
@RunAsClient
class TamperingIT extends InServer {
  private static final String NOT_ALLOWED = "42501";
  private static final String COLUMNS =
      "seq, at, person, name, inside, ip, action, target, before, after, reason, previous, hash";

  private final UUID tenant = Time.newId();
  private Connection app;
  private Connection owner;

  @BeforeEach
  void fiveRows() throws SQLException {
    app = Db.asTenant(tenant);
    for (int i = 1; i <= 5; i++) {
      run(
          app,
          """
          insert into platform.audit (%s)
          values (0, now(), null, 'Ana', false, '', 'price.changed', 'service:wash',
            '{"price": 79}', '{"price": 89}', 'the season begins', '', '')
          """
              .formatted(COLUMNS));
    }
    owner = Db.owner();
    owner.setAutoCommit(false);
    Db.column(owner, "select set_config('app.tenant_id', ?, true)", tenant.toString());
  }

  @AfterEach
  void undo() throws SQLException {
    owner.rollback();
    owner.close();
    app.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "update platform.audit set reason = null",
        "delete from platform.audit",
        "truncate platform.audit",
        "update platform.audit_head set seq = 0",
        "select * from platform.audit_head",
        "select * from platform.audit_faults()",
        "alter table platform.audit disable trigger link"
      })
  @DisplayName("A2 the application can add rows and read them, and nothing else")
  void theApplicationCannotTamper(String sql) {
    var refusal = assertThrows(SQLException.class, () -> run(app, sql));

    assertEquals(NOT_ALLOWED, refusal.getSQLState(), refusal::toString);
  }

  @Test
  @DisplayName("A2 the application cannot choose a row's place, write for another, nor for nobody")
  void placesAreGiven() throws SQLException {
    run(app, copyOf3(COLUMNS.replace("seq", "99").replace("hash", "'x'")));

    assertEquals(List.of("1", "2", "3", "4", "5", "6"), places());
    for (var other : List.of("'" + UUID.randomUUID() + "'", "null")) {
      var sql = copyOf3(other + ", " + COLUMNS).replace("(seq", "(tenant_id, seq");
      var refusal = assertThrows(SQLException.class, () -> run(app, sql));
      assertEquals(NOT_ALLOWED, refusal.getSQLState(), refusal::toString);
    }
    assertEquals(List.of(), fault());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 | update platform.audit set name = 'Eve' where seq = 2",
        "5 | update platform.audit set reason = 'another reason' where seq = 5",
        "3 | update platform.audit set at = at + interval '1 microsecond' where seq = 3",
        "3 | update platform.audit set before = '{\"price\": 99}', inside = not inside where seq ="
            + " 3",
        "1 | update platform.audit set target = 'service:wax' where seq <> 4",
        "4 | update platform.audit set hash = repeat('0', 64) where seq = 4",
        "4 | update platform.audit set previous = '' where seq = 4",
        "3 | delete from platform.audit where seq = 3",
        "1 | delete from platform.audit where seq = 1",
        "5 | delete from platform.audit where seq = 5",
        "4 | delete from platform.audit where seq > 3",
        "1 | delete from platform.audit",
        "3 | delete from platform.audit where seq = 3; update platform.audit set seq = seq - 1"
            + " where seq > 3",
        "6 | update platform.audit_head set seq = 6 where tenant = platform.tenant()",
        "5 | update platform.audit_head set hash = 'x' where tenant = platform.tenant()"
      })
  @DisplayName("A2 a row that the owner of the tables changes or removes is found and named")
  void changesAreFound(String row, String sql) throws SQLException {
    assertEquals(List.of(), fault());

    run(owner, sql);

    assertEquals(List.of(row), fault());
  }

  @ParameterizedTest
  @CsvSource({"6", "7", "0", "-1"})
  @DisplayName("A2 a row that the owner of the tables slips in is found and named")
  void insertionsAreFound(String place) throws SQLException {
    run(owner, "alter table platform.audit disable trigger link");

    run(owner, copyOf3(COLUMNS.replace("seq", place)));

    assertEquals(List.of(place.equals("7") ? "6" : place), fault());
  }

  @Test
  @DisplayName(
      "A2 a row slipped into the middle, all numbers and links in order, is found and named")
  void aForgedRowInTheMiddle() throws SQLException {
    run(owner, "alter table platform.audit disable trigger link");
    run(owner, "update platform.audit set seq = -seq - 1 where seq > 3");
    run(owner, "update platform.audit set seq = -seq where seq < 0");
    run(
        owner,
        copyOf3(
            COLUMNS
                .replace("seq", "4")
                .replace("previous", "hash")
                .replace("hash, hash", "hash, ''")));
    run(owner, "update platform.audit a set hash = platform.audit_hash(a) where seq = 4");

    assertEquals(List.of("5"), fault());
  }

  @Test
  @DisplayName("A2 a chain that was rewritten to its end is found by the place where it ended")
  void aRewrittenChain() throws SQLException {
    run(owner, "update platform.audit set name = 'Eve' where seq = 5");
    run(owner, "update platform.audit a set hash = platform.audit_hash(a) where seq = 5");

    assertEquals(List.of("5"), fault());
    var refusal =
        assertThrows(
            SQLException.class,
            () -> run(owner, "delete from platform.audit_head where tenant = platform.tenant()"));
    assertEquals("23503", refusal.getSQLState());
  }

  private static String copyOf3(String values) {
    return "insert into platform.audit (%s) select %s from platform.audit where seq = 3"
        .formatted(COLUMNS, values);
  }

  private List<String> fault() throws SQLException {
    return Db.column(
        owner, "select fault::text from platform.audit_fault() fault where fault is not null");
  }

  private List<String> places() throws SQLException {
    return Db.column(app, "select seq::text from platform.audit order by seq");
  }

  private static void run(Connection who, String sql) throws SQLException {
    for (var statement : Arrays.asList(sql.split(";"))) {
      try (var s = who.createStatement()) {
        s.execute(statement);
      }
    }
  }
}
