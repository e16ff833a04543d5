package app.servicepro.platform.mail.smtp;

import app.servicepro.platform.jobs.Reason;
import jakarta.mail.MessagingException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a mail server answered, as Jakarta Mail tells it: the reply is the failure's message. */
final class SmtpReply {
  private static final Pattern REPLY = Pattern.compile("([245])\\d\\d[ -].*", Pattern.DOTALL);

  /** Whether it is worth to come back. */
  enum Kind {
    FOR_GOOD,
    FOR_NOW,
    /** There was no reply: the connection ended. */
    NONE
  }

  private SmtpReply() {}

  static Kind kind(MessagingException failure) {
    var reply = reply(failure);
    if (reply == null) {
      return Kind.NONE;
    }
    return reply.startsWith("5") ? Kind.FOR_GOOD : Kind.FOR_NOW;
  }

  /** The reply, or else what went wrong, in one line. */
  static String line(MessagingException failure) {
    var reply = reply(failure);
    return reply == null ? Reason.of(failure) : Reason.line(reply);
  }

  /** A refused recipient comes wrapped in a failure of the whole letter, which has no reply. */
  private static @Nullable String reply(MessagingException failure) {
    for (@Nullable Exception e = failure; e != null; e = next(e)) {
      var message = e.getMessage();
      if (message != null && REPLY.matcher(message).matches()) {
        return message;
      }
    }
    return null;
  }

  private static @Nullable Exception next(Exception failure) {
    return failure instanceof MessagingException m ? m.getNextException() : null;
  }
}
