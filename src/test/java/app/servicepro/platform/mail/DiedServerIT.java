package app.servicepro.platform.mail;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.platform.time.Time;
import app.servicepro.support.Db;
import app.servicepro.support.InServer;
import app.servicepro.support.SecondServer;
import app.servicepro.support.Within;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A server is killed while it hands a letter over; the tests' server is still there. */
@RunAsClient
class DiedServerIT extends InServer {
  private static final int MOST_LETTERS = 60;

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
      try (var second = SecondServer.start(variables)) {
        var letter = letterInItsHands();

        second.kill();

        assertTrue(Within.seconds(15, () -> state(letter).equals("unsure")));
      }
    }
  }

  /** Letters are added until the second server, whose mail server never answers, takes one. */
  private static UUID letterInItsHands() throws Exception {
    for (int i = 0; i < MOST_LETTERS; i++) {
      var id = Time.newId();
      add(id);
      assertTrue(Within.seconds(5, () -> !state(id).equals("waiting")));
      if (state(id).equals("sending") && !Within.seconds(0.5, () -> state(id).equals("sent"))) {
        return id;
      }
    }
    throw new IllegalStateException("the second server took none of the letters");
  }

  private static void add(UUID id) throws SQLException {
    var letter =
        "insert into platform.mail (id, recipient, locale, subject, text, html, created, changed)"
            + " values (?, 'ana@shop.example', 'en', 'x', 'x', 'x', now(), now())";
    var job =
        "insert into platform.job (task_name, task_instance, task_data, execution_time, picked,"
            + " version) values ('job', ?::text, ?, now(), false, 1)";
    var data = "{\"kind\":\"mail\",\"data\":{\"id\":\"" + id + "\"}}";
    try (var app = Db.app();
        var first = app.prepareStatement(letter);
        var second = app.prepareStatement(job)) {
      first.setObject(1, id);
      first.executeUpdate();
      second.setString(1, id.toString());
      second.setBytes(2, data.getBytes(StandardCharsets.UTF_8));
      second.executeUpdate();
    }
  }

  private static String state(UUID letter) throws SQLException {
    return column("select state from platform.mail where id = ?", letter);
  }

  private static String column(String sql, Object parameter) throws SQLException {
    try (var app = Db.app()) {
      return Db.column(app, sql, parameter).stream().findFirst().orElse("");
    }
  }
}
