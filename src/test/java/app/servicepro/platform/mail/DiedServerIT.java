package app.servicepro.platform.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.platform.time.Time;
import app.servicepro.support.Db;
import app.servicepro.support.InServer;
import app.servicepro.support.SecondServer;
import app.servicepro.support.Within;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A server is killed while it hands a letter over; the tests' server is still there. */
@RunAsClient
class DiedServerIT extends InServer {
  private static final String READER = Time.newId() + "@died.example";
  private static final int AT_A_TIME = 10;
  private static final int MOST_TIMES = 60;

  /** Longer than both servers' looks into the queue are apart. */
  private static final int LOOK_MILLIS = 1_500;

  /** Nothing takes so long, on the slowest machine; what is waited for is a fact. */
  private static final int PATIENCE_SECONDS = 120;

  @Test
  @DisplayName(
      "J3, E2 another server takes over from a killed one, and does not send its letter twice")
  void takenOver() throws Exception {
    try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      var variables =
          Map.of(
              "servicepro.smtp.host",
              "127.0.0.1",
              "servicepro.smtp.port",
              String.valueOf(silent.getLocalPort()));
      try (var second = SecondServer.start(variables);
          var call = letterInItsHands(silent)) {
        assertFalse(call.isClosed());

        second.kill();

        assertTrue(Within.seconds(PATIENCE_SECONDS, () -> count("waiting", "sending") == 0));
        assertTrue(count("unsure") > 0, "what the second server had in its hands was sent again");
        assertEquals(0, jobs());
      }
    }
  }

  /** Letters are added until the second server takes one: it calls its mail server then. */
  private static Socket letterInItsHands(ServerSocket silent) throws Exception {
    silent.setSoTimeout(LOOK_MILLIS);
    for (int i = 0; i < MOST_TIMES; i++) {
      add();
      try {
        return silent.accept();
      } catch (SocketTimeoutException e) {
        // the tests' server was faster with all of them
      }
    }
    throw new IllegalStateException("the second server took none of the letters");
  }

  /** Some at once, so that it is likely that each server gets some. */
  private static void add() throws SQLException {
    try (var app = Db.app()) {
      app.setAutoCommit(false);
      for (int i = 0; i < AT_A_TIME; i++) {
        add(app, Time.newId());
      }
      app.commit();
    }
  }

  private static void add(Connection app, UUID id) throws SQLException {
    var letter =
        "insert into platform.mail (id, recipient, locale, subject, text, html, created, changed)"
            + " values (?, ?, 'en', 'x', 'x', 'x', now(), now())";
    var job =
        "insert into platform.job (task_name, task_instance, task_data, execution_time, picked,"
            + " version) values ('job', ?::text, ?, now(), false, 1)";
    var data = "{\"kind\":\"mail\",\"data\":{\"id\":\"" + id + "\"}}";
    try (var first = app.prepareStatement(letter);
        var second = app.prepareStatement(job)) {
      first.setObject(1, id);
      first.setString(2, READER);
      first.executeUpdate();
      second.setString(1, id.toString());
      second.setBytes(2, data.getBytes(StandardCharsets.UTF_8));
      second.executeUpdate();
    }
  }

  private static int count(String... states) throws SQLException {
    try (var app = Db.app()) {
      return Db.column(
              app,
              "select id from platform.mail where recipient = ?"
                  + " and state = any (string_to_array(?, ' '))",
              READER,
              String.join(" ", states))
          .size();
    }
  }

  /** How many of these letters somebody is still to hand over. */
  private static int jobs() throws SQLException {
    try (var app = Db.app()) {
      return Db.column(
              app,
              "select id from platform.mail m join platform.job j on j.task_instance = m.id::text"
                  + " where m.recipient = ?",
              READER)
          .size();
    }
  }
}
