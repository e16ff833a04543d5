package app.servicepro.platform.mail.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import app.servicepro.platform.mail.spi.Handed;
import app.servicepro.platform.mail.spi.OutgoingLetter;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpTransportTest {
  private static final OutgoingLetter LETTER_TO_ANA = letter("ana@shop.example", "Hello");

  private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));

  @BeforeEach
  void start() {
    mail.start();
    mail.setUser("hello@shop.example", "us", "secret-word");
  }

  @AfterEach
  void stop() {
    mail.stop();
  }

  @Test
  @DisplayName("E1 a mail server gets who, to whom and what, in any language, as text and HTML")
  void arrives() throws Exception {
    var letter = letter("ana@müller.example", "Confirme su correo, señora Ñandú");

    assertThat(to(mail.getSmtp().getPort()).hand(letter)).isEqualTo(new Handed.Accepted());

    var got = mail.getReceivedMessages()[0];
    var both = (MimeMultipart) got.getContent();
    var from = (InternetAddress) got.getFrom()[0];
    assertThat(got.getSubject()).isEqualTo(letter.subject());
    assertThat(got.getAllRecipients()[0].toString()).isEqualTo("ana@xn--mller-kva.example");
    assertThat(from.getPersonal()).isEqualTo("Müller & Söhne, Tulsa");
    assertThat(from.getAddress()).isEqualTo("hello@shop.example");
    assertThat(both.getContentType()).startsWith("multipart/alternative");
    assertThat(both.getBodyPart(0).getContent()).isEqualTo("¡Hola, Jürgen!");
    assertThat(both.getBodyPart(0).getContentType()).startsWith("text/plain; charset=utf-8");
    assertThat(both.getBodyPart(1).getContent()).isEqualTo("<p>¡Hola, Jürgen!");
    assertThat(both.getBodyPart(1).getContentType()).startsWith("text/html; charset=utf-8");
  }

  @Test
  @DisplayName(
      "E1 a letter has the same number and date at every attempt, and says it is automatic")
  void headers() throws Exception {
    var letter = letter("ana@shop.example", "Hello");
    var transport = to(mail.getSmtp().getPort());
    transport.hand(letter);
    transport.hand(letter);

    for (MimeMessage got : mail.getReceivedMessages()) {
      assertThat(got.getMessageID()).isEqualTo("<" + letter.id() + "@shop.example>");
      assertThat(got.getSentDate()).isEqualTo(letter.written());
      assertThat(got.getHeader("Auto-Submitted")).containsExactly("auto-generated");
      assertThat(got.getHeader("Content-Language")).containsExactly("es");
    }
    assertThat(mail.getReceivedMessages()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hello\r\nBcc: eve@evil.example",
        "Hello\nBcc: eve@evil.example",
        "Hello\rX: y",
        "Hello\0"
      })
  @DisplayName("E3 a subject of more than one line is refused before a server is asked")
  void subjectInjection(String subject) {
    var handed = to(mail.getSmtp().getPort()).hand(letter("ana@shop.example", subject));

    assertThat(handed).isInstanceOf(Handed.Refused.class);
    assertThat(mail.getReceivedMessages()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ana@shop.example\r\nBcc: eve@evil.example",
        "ana@shop.example, eve@evil.example",
        "jürgen@shop.example\nX: y",
        "ana@-shop-.example",
        "ana"
      })
  @DisplayName("E3 what is not one address is refused before a server is asked")
  void recipientInjection(String to) {
    var handed = to(mail.getSmtp().getPort()).hand(letter(to, "Hello"));

    assertThat(handed).isInstanceOf(Handed.Refused.class);
    assertThat(mail.getReceivedMessages()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "hangs up",
      value = {
        "hello, hangs up, NotAccepted",
        "hello, 554 no service, NotAccepted",
        "EHLO, hangs up, NotAccepted",
        "AUTH, 535 wrong password, NotAccepted",
        "MAIL, 550 not you, Refused",
        "MAIL, 451 later, NotAccepted",
        "MAIL, hangs up, NotAccepted",
        "RCPT, 550 5.1.1 nobody here, Refused",
        "RCPT, 450 4.2.1 busy, NotAccepted",
        "RCPT, hangs up, NotAccepted",
        "DATA, 554 no, Refused",
        "DATA, 451 later, NotAccepted",
        "DATA, hangs up, NotAccepted",
        "., 554 5.7.1 spam, Refused",
        "., 451 later, NotAccepted",
        "., hangs up, Unsure",
        "QUIT, hangs up, Accepted",
        "QUIT, 421 bye, Accepted"
      })
  @DisplayName("E2 what is known of a letter is known exactly, wherever the mail server stops")
  void stubborn(String command, String reply, String known) throws IOException {
    var says = reply == null ? StubbornServer.HANGS_UP : reply;
    try (var server = new StubbornServer(command, says)) {
      var handed = to(server.port()).hand(LETTER_TO_ANA);

      assertThat(handed.getClass().getSimpleName()).isEqualTo(known);
      if (reply != null && !known.equals("Accepted")) {
        assertThat(handed.toString()).contains(reply);
      }
    }
  }

  @Test
  @DisplayName("E2 a mail server that is down has accepted nothing")
  void down() throws IOException {
    int port;
    try (var gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = gone.getLocalPort();
    }

    assertThat(to(port).hand(LETTER_TO_ANA))
        .isEqualTo(new Handed.NotAccepted("ConnectException: Connection refused"));
    assertThat(to(port).hello())
        .isEqualTo(new SmtpHello(SmtpHello.Kind.CLOSED, "ConnectException: Connection refused"));
  }

  @Test
  @DisplayName("E3 without the TLS that is asked for nothing is said: no name, no letter")
  void noTls() throws IOException {
    try (var server = new StubbornServer("hello", "220 ready")) {
      var handed =
          new SmtpTransport(server(server.port(), SmtpServer.Tls.STARTTLS)).hand(LETTER_TO_ANA);

      assertThat(handed).isInstanceOf(Handed.NotAccepted.class);
      assertThat(server.heard()).isNotEmpty().doesNotContain("AUTH", "MAIL");
    }
  }

  @Test
  @DisplayName("E3 the password is not in what is said about the server")
  void passwordIsNotShown() {
    assertThat(server(25, SmtpServer.Tls.NONE).toString()).isEqualTo("127.0.0.1:25 NONE");
  }

  @Test
  @DisplayName("E1 a hello goes as far as name and password, and no letter with it")
  void helloOnly() throws IOException {
    try (var server = new StubbornServer("QUIT", "221 bye")) {
      assertThat(to(server.port()).hello()).isEqualTo(SmtpHello.WELCOME);
      assertThat(server.heard()).contains("AUTH").doesNotContain("MAIL");
    }
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "hangs up",
      value = {
        "AUTH, 535 5.7.8 who are you, PASSWORD, 535 5.7.8 who are you",
        "hello, 554 no service, REFUSED, 554",
        "EHLO, hangs up, REFUSED, ",
      })
  @DisplayName("E1 a mail server that does not let us in is told by what an operator can do")
  void notLetIn(String command, String reply, SmtpHello.Kind kind, String line) throws IOException {
    var says = reply == null ? StubbornServer.HANGS_UP : reply;
    try (var server = new StubbornServer(command, says)) {
      var hello = to(server.port()).hello();

      assertThat(hello.kind()).isEqualTo(kind);
      assertThat(hello.line()).contains(line == null ? "" : line).isNotEmpty();
    }
  }

  @Test
  @DisplayName("E1 who does not offer TLS, does not exist or says nothing is told apart, in time")
  void neverLetIn() throws IOException {
    try (var server = new StubbornServer("QUIT", "221 bye");
        var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(hello("127.0.0.1", server.port(), SmtpServer.Tls.STARTTLS))
          .isEqualTo(SmtpHello.Kind.NO_TLS);
      assertThat(hello("127.0.0.1", server.port(), SmtpServer.Tls.IMPLICIT))
          .isEqualTo(SmtpHello.Kind.NO_TLS);
      assertThat(hello("mail.invalid", 25, SmtpServer.Tls.NONE)).isEqualTo(SmtpHello.Kind.NO_HOST);
      assertTimeout(
          Duration.ofSeconds(9),
          () ->
              assertThat(hello("127.0.0.1", silent.getLocalPort(), SmtpServer.Tls.NONE))
                  .isEqualTo(SmtpHello.Kind.SILENT));
    }
  }

  @Test
  @DisplayName("E3 a certificate for another name lets nobody have our password")
  void strangeCertificate() {
    var safe = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtps"));
    safe.start();
    try {
      assertThat(hello("127.0.0.1", safe.getSmtps().getPort(), SmtpServer.Tls.IMPLICIT))
          .isEqualTo(SmtpHello.Kind.CERTIFICATE);
    } finally {
      safe.stop();
    }
  }

  @Test
  @DisplayName("E3 a server that repeats the password does not get it shown")
  void passwordIsNotRepeated() throws IOException {
    var encoded = "AHVzAHNlY3JldC13b3Jk"; // as AUTH PLAIN says "us" and the password
    try (var server = new StubbornServer("AUTH", "535 no secret-word, no " + encoded)) {
      assertThat(to(server.port()).hello())
          .isEqualTo(new SmtpHello(SmtpHello.Kind.PASSWORD, "535 no …, no …"));
    }
  }

  @Test
  void aWordThatIsNoTlsIsNamed() {
    assertThat(SmtpServer.Tls.of("implicit")).isEqualTo(SmtpServer.Tls.IMPLICIT);
    assertThatThrownBy(() -> SmtpServer.Tls.of("ssl"))
        .hasMessage("servicepro.smtp.tls is \"ssl\"; it is starttls, implicit or none");
  }

  private static SmtpTransport to(int port) {
    return new SmtpTransport(server(port, SmtpServer.Tls.NONE));
  }

  private static SmtpHello.Kind hello(String host, int port, SmtpServer.Tls tls) {
    var server = new SmtpServer(host, port, tls, "us", "secret-word", "us@shop.example", "x");
    return new SmtpTransport(server).hello().kind();
  }

  private static SmtpServer server(int port, SmtpServer.Tls tls) {
    var from = "\"Müller & Söhne, Tulsa\" <hello@shop.example>";
    return new SmtpServer("127.0.0.1", port, tls, "us", "secret-word", from, "shop.example");
  }

  private static OutgoingLetter letter(String to, String subject) {
    return new OutgoingLetter(
        UUID.fromString("0198d7a0-0000-7000-8000-000000000001"),
        to,
        "es",
        subject,
        "¡Hola, Jürgen!",
        "<p>¡Hola, Jürgen!",
        Instant.parse("2030-05-01T12:00:00Z"));
  }
}
