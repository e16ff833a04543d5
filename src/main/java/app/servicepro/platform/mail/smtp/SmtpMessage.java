package app.servicepro.platform.mail.smtp;

import app.servicepro.platform.mail.spi.OutgoingLetter;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.util.Date;

/** A letter as mail servers read it: text, and the same as HTML. */
final class SmtpMessage extends MimeMessage {
  private static final String UTF_8 = "utf-8";

  private final String messageId;
  private boolean whole;

  private SmtpMessage(Session session, String messageId) {
    super(session);
    this.messageId = messageId;
  }

  static SmtpMessage of(OutgoingLetter letter, SmtpServer server, Session session)
      throws MessagingException {
    var from = sender(server.from());
    var domain = from.getAddress().substring(from.getAddress().indexOf('@') + 1);
    var message = new SmtpMessage(session, "<" + letter.id() + "@" + domain + ">");
    message.setFrom(from);
    message.setRecipient(Message.RecipientType.TO, recipient(letter.to()));
    message.setSubject(oneLine(letter.subject()), UTF_8);
    message.setSentDate(Date.from(letter.written()));
    message.setHeader("Content-Language", letter.locale());
    message.setHeader("Auto-Submitted", "auto-generated");
    var both = new MimeMultipart("alternative");
    both.addBodyPart(part(letter.text(), "plain"));
    both.addBodyPart(part(letter.html(), "html"));
    message.setContent(both);
    message.saveChanges();
    return message;
  }

  /** Whether all of it was written, so that the server may have accepted it. */
  boolean wholeOnItsWay() {
    return whole;
  }

  /** The same at each attempt: whoever gets it twice shows it once. */
  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", messageId);
  }

  @Override
  public void writeTo(OutputStream out, String[] without) throws IOException, MessagingException {
    super.writeTo(out, without);
    whole = true;
  }

  private static MimeBodyPart part(String text, String kind) throws MessagingException {
    var part = new MimeBodyPart();
    part.setText(text, UTF_8, kind);
    return part;
  }

  private static InternetAddress sender(String from) throws MessagingException {
    var sender = new InternetAddress(oneLine(from), true);
    try {
      sender.setPersonal(sender.getPersonal(), UTF_8);
    } catch (UnsupportedEncodingException e) {
      throw new MessagingException("UTF-8 is missing", e);
    }
    return sender;
  }

  private static InternetAddress recipient(String to) throws MessagingException {
    int at = to.lastIndexOf('@');
    try {
      var ascii =
          to.substring(0, at + 1) + IDN.toASCII(to.substring(at + 1), IDN.USE_STD3_ASCII_RULES);
      return new InternetAddress(oneLine(ascii), true);
    } catch (IllegalArgumentException e) {
      throw new MessagingException("the address has no host that could exist", e);
    }
  }

  private static String oneLine(String header) throws MessagingException {
    if (header.chars().anyMatch(Character::isISOControl)) {
      throw new MessagingException("a header has more than one line");
    }
    return header;
  }
}
