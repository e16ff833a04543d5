package app.servicepro.platform.mail.smtp;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * How a mail server received us: up to TLS, name and password, without a letter.
 *
 * @param line its own words, or those of the network; empty when it let us in
 */
public record SmtpHello(Kind kind, String line) {
  private static final String NO_STARTTLS = "STARTTLS is required";

  /** What an operator has to look at. */
  public enum Kind {
    WELCOME,
    /** No such name in the DNS. */
    NO_HOST,
    /** Nobody listens there, or a wall is in between. */
    CLOSED,
    /** Somebody listens and says nothing in time. */
    SILENT,
    /** It does not offer the TLS that is asked for. */
    NO_TLS,
    /** Its certificate is not for that name, or from nobody we know. */
    CERTIFICATE,
    /** It takes neither this name nor this password. */
    PASSWORD,
    /** Anything else that it said, or it hung up. */
    REFUSED
  }

  static final SmtpHello WELCOME = new SmtpHello(Kind.WELCOME, "");

  static SmtpHello of(MessagingException failure, SmtpServer server) {
    return new SmtpHello(kind(failure), server.hidden(SmtpReply.line(failure)));
  }

  private static Kind kind(MessagingException failure) {
    if (failure instanceof AuthenticationFailedException) {
      return Kind.PASSWORD;
    }
    if (because(failure, CertificateException.class)) {
      return Kind.CERTIFICATE;
    }
    if (because(failure, SSLException.class) || said(failure, NO_STARTTLS)) {
      return Kind.NO_TLS;
    }
    if (because(failure, UnknownHostException.class)) {
      return Kind.NO_HOST;
    }
    if (because(failure, SocketTimeoutException.class)) {
      return Kind.SILENT;
    }
    return because(failure, SocketException.class) ? Kind.CLOSED : Kind.REFUSED;
  }

  private static boolean because(Throwable failure, Class<? extends Throwable> kind) {
    return causes(failure).anyMatch(kind::isInstance);
  }

  private static boolean said(Throwable failure, String words) {
    return causes(failure).anyMatch(e -> String.valueOf(e.getMessage()).contains(words));
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, e -> e != null, SmtpHello::next).limit(10);
  }

  private static @Nullable Throwable next(Throwable failure) {
    return failure instanceof MessagingException m && m.getNextException() != null
        ? m.getNextException()
        : failure.getCause();
  }
}
