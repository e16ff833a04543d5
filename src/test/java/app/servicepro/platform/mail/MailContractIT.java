package app.servicepro.platform.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.platform.time.Time;
import app.servicepro.support.InServer;
import app.servicepro.support.Within;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What holds for a letter whoever takes it: its reader finds it, once, as it was written. */
abstract class MailContractIT extends InServer {
  private static final String LINK = "https://app.shop.example/reset/a-B_9?x=1&y=2";

  @Inject private Mail mail;
  @Inject private Outbox outbox;
  @Inject private UserTransaction transaction;

  final String ana = "ana-" + Time.newId() + "@shop.example";

  /** A letter as its reader sees it. */
  record Arrived(String subject, String text, String html) {}

  /** What lies in somebody's box now. */
  abstract List<Arrived> arrived(String reader) throws Exception;

  @Test
  @DisplayName("E1 a letter arrives in its reader's language, with everybody's right name")
  void arrives() throws Exception {
    mail.send(letter("es", LINK));
    assertTrue(Within.seconds(3, () -> !arrived(ana).isEmpty()));

    var letter = arrived(ana).getFirst();

    assertEquals("Un mensaje de prueba para Jürgen Ñúñez <b>", letter.subject());
    assertTrue(letter.text().contains("Hola, Jürgen Ñúñez <b>:"), letter::text);
    assertTrue(letter.text().contains(LINK), letter::text);
    assertTrue(letter.html().contains("<html lang=\"es\""), letter::html);
    assertTrue(letter.html().contains("Hola, Jürgen Ñúñez &lt;b&gt;:"), letter::html);
    assertTrue(letter.html().contains("href=\"" + LINK.replace("&", "&amp;")), letter::html);
    assertFalse((letter.html() + letter.text()).contains("link.invalid"));
  }

  @Test
  @DisplayName("E1 a letter without a link has no button, and an unknown language is English")
  void withoutLink() throws Exception {
    mail.send(letter("xx", null));
    assertTrue(Within.seconds(3, () -> !arrived(ana).isEmpty()));

    var letter = arrived(ana).getFirst();

    assertEquals("A test letter for Jürgen Ñúñez <b>", letter.subject());
    assertFalse((letter.html() + letter.text()).contains("http"), letter::html);
  }

  @Test
  @DisplayName("E2 a letter is sent when its use case is committed, and arrives once")
  void afterCommit() throws Exception {
    transaction.begin();
    mail.send(letter("en", LINK));
    mail.send(letter("es", LINK));
    assertFalse(Within.seconds(1, () -> !arrived(ana).isEmpty()));
    transaction.commit();

    assertTrue(Within.seconds(3, () -> arrived(ana).size() == 2));
    assertFalse(Within.seconds(1, () -> arrived(ana).size() > 2));
    var both = arrived(ana);
    assertNotEquals(both.get(0).subject(), both.get(1).subject());
    assertTrue(Within.seconds(2, () -> count(LetterState.SENT) == 2));
  }

  @Test
  @DisplayName("E2 a letter of a use case that is rolled back is sent to nobody")
  void rolledBack() throws Exception {
    transaction.begin();
    mail.send(letter("en", LINK));
    transaction.rollback();

    assertFalse(Within.seconds(1.5, () -> !arrived(ana).isEmpty()));
    assertEquals(List.of(), outbox.list(null, ana, 0, 10));
  }

  private Letter letter(String locale, @Nullable String link) {
    return new Letter(ana, locale, "platform", "test", Map.of("name", "Jürgen Ñúñez <b>"), link);
  }

  private long count(LetterState state) {
    return outbox.list(state, ana, 0, 10).size();
  }
}
