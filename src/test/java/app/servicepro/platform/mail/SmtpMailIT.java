package app.servicepro.platform.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.platform.mail.smtp.SmtpHello;
import app.servicepro.support.Http;
import app.servicepro.support.Within;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Letters by a mail server: their readers fetch them from it. */
class SmtpMailIT extends MailContractIT {
  @Inject private Mail mail;
  @Inject private Outbox outbox;

  @BeforeEach
  void useServer() {
    System.setProperty("servicepro.smtp.host", "127.0.0.1");
    System.setProperty("servicepro.smtp.port", System.getProperty("test.smtp"));
    System.setProperty("servicepro.smtp.tls", "none");
    System.setProperty("servicepro.smtp.from", "Müller & Söhne <hello@shop.example>");
  }

  @AfterEach
  void useNone() {
    for (var part : List.of("host", "port", "tls", "from", "user", "password")) {
      System.clearProperty("servicepro.smtp." + part);
    }
  }

  /** GreenMail lets in whoever calls himself by his address, once he has mail. */
  @Override
  List<Arrived> arrived(String reader) throws Exception {
    var session = Session.getInstance(new Properties());
    try (var box = session.getStore("pop3")) {
      box.connect("127.0.0.1", Integer.parseInt(System.getProperty("test.pop3")), reader, reader);
      try (var inbox = box.getFolder("INBOX")) {
        inbox.open(Folder.READ_ONLY);
        var all = new ArrayList<Arrived>();
        for (var message : inbox.getMessages()) {
          all.add(letter(message));
        }
        return all;
      }
    } catch (AuthenticationFailedException e) {
      return List.of();
    }
  }

  private static Arrived letter(Message message) throws Exception {
    var both = (MimeMultipart) message.getContent();
    return new Arrived(
        message.getSubject(),
        both.getBodyPart(0).getContent().toString().replace("\r\n", "\n"),
        both.getBodyPart(1).getContent().toString().replace("\r\n", "\n"));
  }

  @Test
  @DisplayName("E4 once a mail server has the letter, nobody finds its link in the outbox")
  void linkIsForgotten() throws Exception {
    var link = "https://app.shop.example/reset/very-secret";
    var id = mail.send(new Letter(ana, "en", "platform", "test", Map.of("name", "Ana"), link));
    var waiting = outbox.read(id, true, "only in the letter").orElseThrow();
    assertTrue(Within.seconds(3, () -> !arrived(ana).isEmpty()));
    assertTrue(Within.seconds(2, () -> !outbox.list(LetterState.SENT, ana, 0, 1).isEmpty()));
    useNone();

    for (var letter : List.of(waiting, outbox.read(id, true, "only in the letter").orElseThrow())) {
      assertNull(letter.link());
      assertFalse((letter.text() + letter.html()).contains("very-secret"));
      assertTrue(letter.text().contains("only in the letter"));
    }
  }

  @Test
  @DisplayName("E2 a letter that a mail server three times did not accept has failed, and says why")
  void serverIsDown() throws Exception {
    System.setProperty("servicepro.smtp.port", "1");

    mail.send(new Letter(ana, "en", "platform", "test", Map.of("name", "Ana"), null));

    assertTrue(Within.seconds(10, () -> !outbox.list(LetterState.FAILED, ana, 0, 1).isEmpty()));
    var line = outbox.list(LetterState.FAILED, ana, 0, 1).getFirst();
    assertEquals(3, line.attempts());
    assertEquals("ConnectException: Connection refused", line.reason());
    assertEquals(SmtpHello.Kind.CLOSED, mail.hello().orElseThrow().kind());
  }

  @Test
  @DisplayName("E4 beside a mail server nobody reads letters in the demo's mailbox")
  void noDemoMailbox() throws Exception {
    var http = Http.ofTests();

    assertEquals(404, http.get("app.localhost", "/demo/mail").status());
    useNone();
    assertEquals(200, http.get("app.localhost", "/demo/mail").status());
  }

  @Test
  void settingsAreRead() {
    assertTrue(mail.leavesTheHouse());
    assertEquals(SmtpHello.Kind.WELCOME, mail.hello().orElseThrow().kind());
  }

  @Test
  @DisplayName("N7 staff read in a sentence how the mail server receives us, and no secret")
  void checklist() throws Exception {
    System.setProperty("servicepro.smtp.user", "nobody@shop.example");
    System.setProperty("servicepro.smtp.password", "never-shown-word");
    assertTrue(mailRow().contains("takes neither this name nor this password"), this::mailRow);
    assertFalse(mailRow().contains("never-shown-word"));
    System.setProperty("servicepro.smtp.port", "1");
    assertTrue(mailRow().contains("Nobody answers at this host and port"), this::mailRow);
    System.clearProperty("servicepro.smtp.user");
    System.setProperty("servicepro.smtp.port", System.getProperty("test.smtp"));

    assertTrue(mailRow().contains("let us in, without TLS"), this::mailRow);
  }

  private String mailRow() {
    try {
      var http = Http.ofTests();
      var door =
          http.post(
              "app.localhost",
              "/sign-in/demo",
              "as=platform@servicepro.example",
              "Sec-Fetch-Site: same-origin");
      var cookie = "Cookie: " + door.header("Set-Cookie").orElseThrow().replaceAll(";.*", "");
      var page = http.get("app.localhost", "/platform/keys?test=mail", cookie).text();
      return page.replaceAll("(?s).*>E-mail<(.*?)</tr>.*", "$1");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
