package app.servicepro.platform.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.support.Db;
import app.servicepro.support.Within;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Letters where no mail server is set: their readers are shown them in the outbox. */
class OutboxMailIT extends MailContractIT {
  private static final String SECRET = "https://app.shop.example/reset/very-secret";

  @Inject private Mail mail;
  @Inject private Outbox outbox;

  @Override
  List<Arrived> arrived(String reader) {
    return outbox.list(LetterState.SENT, reader, 0, 100).stream()
        .map(line -> outbox.read(line.id(), true, "hidden").orElseThrow())
        .map(letter -> new Arrived(letter.line().subject(), letter.text(), letter.html()))
        .toList();
  }

  @Test
  @DisplayName("E4 a link stands nowhere in the database in the clear")
  void linkIsSealed() throws Exception {
    var id = mail.send(letter());
    assertTrue(Within.seconds(3, () -> state(id).equals("sent")));

    try (var owner = Db.owner()) {
      var rows = Db.column(owner, "select m::text from platform.mail m where id = ?", id);
      var jobs = "select convert_from(task_data, 'UTF8') from platform.job where task_name = 'job'";

      assertFalse(rows.toString().contains("very-secret"));
      assertFalse(Db.column(owner, jobs).toString().contains("very-secret"));
    }
    var stranger = outbox.read(id, false, "hidden").orElseThrow();
    assertFalse((stranger.text() + stranger.html() + stranger.link()).contains("very-secret"));
    assertEquals(SECRET, outbox.read(id, true, "hidden").orElseThrow().link());
  }

  @Test
  @DisplayName(
      "E2 a letter whose server died while it was handed over is unsure, and not sent again")
  void diedInTheMiddle() throws Exception {
    var id = mail.send(letter());
    assertTrue(Within.seconds(3, () -> state(id).equals("sent")));
    change("update platform.mail set state = 'sending' where id = ?", id);

    mail.deliver(id);

    assertTrue(Within.seconds(3, () -> state(id).equals("unsure")));
    var line = outbox.read(id, true, "").orElseThrow().line();
    assertEquals("the server stopped while it was handed over", line.reason());
  }

  @Test
  @DisplayName("E2 a person has an unsure letter sent again, and a sent one stays as it is")
  void resent() throws Exception {
    var id = mail.send(letter());
    assertTrue(Within.seconds(3, () -> state(id).equals("sent")));
    assertFalse(Tenancy.as(TenantId.PLATFORM, () -> outbox.resend(id)));
    change("update platform.mail set state = 'unsure', reason = 'x' where id = ?", id);

    assertTrue(Tenancy.as(TenantId.PLATFORM, () -> outbox.resend(id)));

    assertTrue(Within.seconds(3, () -> state(id).equals("sent")));
    assertEquals(1, outbox.read(id, true, "").orElseThrow().line().attempts());
    assertFalse(
        Tenancy.as(
            TenantId.PLATFORM, () -> outbox.resend(app.servicepro.platform.time.Time.newId())));
  }

  @Test
  @DisplayName("E2 a letter that is being handed over is nobody else's")
  void claimedOnce() throws Exception {
    var id = mail.send(letter());
    assertTrue(Within.seconds(3, () -> state(id).equals("sent")));
    change("update platform.mail set state = 'sending' where id = ?", id);

    assertFalse(Tenancy.as(TenantId.PLATFORM, () -> outbox.resend(id)));
    assertEquals("sending", state(id));
  }

  private Letter letter() {
    return new Letter(ana, "en", "platform", "test", Map.of("name", "Ana"), SECRET);
  }

  private static String state(UUID id) throws SQLException {
    try (var owner = Db.owner()) {
      return Db.column(owner, "select state from platform.mail where id = ?", id).getFirst();
    }
  }

  private static void change(String sql, UUID id) throws SQLException {
    try (var owner = Db.owner();
        var change = owner.prepareStatement(sql)) {
      change.setObject(1, id);
      assertEquals(1, change.executeUpdate());
    }
  }
}
