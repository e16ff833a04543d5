package app.servicepro.platform.mail.smtp;

import app.servicepro.platform.jobs.Reason;
import app.servicepro.platform.mail.spi.Handed;
import app.servicepro.platform.mail.spi.MailTransport;
import app.servicepro.platform.mail.spi.OutgoingLetter;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;

/**
 * Hands letters to a mail server, each in a connection of its own.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5321#section-4.2.1">RFC 5321, 4.2.1: replies that
 *     begin with 5 are for good, those with 4 for now</a>
 */
public final class SmtpTransport implements MailTransport {
  private final SmtpServer server;
  private final Session session;

  public SmtpTransport(SmtpServer server) {
    this.server = server;
    this.session = Session.getInstance(server.properties(SmtpServer.FOR_A_LETTER));
  }

  @Override
  public boolean keepsHere() {
    return false;
  }

  @Override
  public Handed hand(OutgoingLetter letter) {
    SmtpMessage message;
    try {
      message = SmtpMessage.of(letter, server, session);
    } catch (MessagingException e) {
      return new Handed.Refused(Reason.of(e));
    }
    Transport transport = null;
    try {
      transport = connect(session);
    } catch (MessagingException e) {
      return new Handed.NotAccepted(SmtpReply.line(e));
    }
    try {
      transport.sendMessage(message, message.getAllRecipients());
      return new Handed.Accepted();
    } catch (MessagingException e) {
      return judge(e, message);
    } finally {
      close(transport);
    }
  }

  /**
   * Says hello to the server as for a letter, and good-bye. Somebody waits for the answer: each
   * step has four seconds.
   */
  public SmtpHello hello() {
    try {
      close(connect(Session.getInstance(server.properties(SmtpServer.FOR_A_HELLO))));
      return SmtpHello.WELCOME;
    } catch (MessagingException e) {
      return SmtpHello.of(e, server);
    }
  }

  /** A wrong password is refused with a 5, too, but it is the operator's, not the letter's. */
  private Transport connect(Session session) throws MessagingException {
    var transport = session.getTransport();
    try {
      if (server.user().isEmpty()) {
        transport.connect();
      } else {
        transport.connect(server.user(), server.password());
      }
      return transport;
    } catch (MessagingException e) {
      close(transport);
      throw e;
    }
  }

  private static Handed judge(MessagingException failure, SmtpMessage message) {
    var line = SmtpReply.line(failure);
    return switch (SmtpReply.kind(failure)) {
      case FOR_GOOD -> new Handed.Refused(line);
      case FOR_NOW -> new Handed.NotAccepted(line);
      case NONE -> message.wholeOnItsWay() ? new Handed.Unsure(line) : new Handed.NotAccepted(line);
    };
  }

  /** What became of the letter is known by now, however the good-bye goes. */
  private static void close(Transport transport) {
    try {
      transport.close();
    } catch (MessagingException e) {
      // the server has hung up first
    }
  }
}
