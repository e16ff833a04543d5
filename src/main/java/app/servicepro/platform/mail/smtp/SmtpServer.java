package app.servicepro.platform.mail.smtp;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * The mail server that an operator has set.
 *
 * @param user empty: the server wants no name
 * @param from who writes: an address, or {@code Name <address>}
 * @param greeting the name by which we greet it
 */
public record SmtpServer(
    String host, int port, Tls tls, String user, String password, String from, String greeting) {
  static final Duration FOR_A_LETTER = Duration.ofSeconds(10);
  static final Duration FOR_A_HELLO = Duration.ofSeconds(4);

  /** How the connection is made safe. */
  public enum Tls {
    /** Begins in the clear and goes on only when the server agrees to TLS. */
    STARTTLS,
    /** TLS from the first byte. */
    IMPLICIT,
    /** In the clear: for a server on the same machine. */
    NONE;

    /**
     * @throws IllegalArgumentException for any other word
     */
    public static Tls of(String word) {
      for (var tls : values()) {
        if (tls.name().toLowerCase(Locale.ROOT).equals(word)) {
          return tls;
        }
      }
      throw new IllegalArgumentException(
          "servicepro.smtp.tls is \"" + word + "\"; it is starttls, implicit or none");
    }
  }

  /** Without the password: records show all they have. */
  @Override
  public String toString() {
    return host + ":" + port + " " + tls;
  }

  /** What somebody said, should it repeat the password, without it. */
  String hidden(String text) {
    if (password.isEmpty()) {
      return text;
    }
    var both = "\0" + user + "\0" + password;
    return Stream.of(password, encoded(password), encoded(both))
        .reduce(text, (rest, secret) -> rest.replace(secret, "…"));
  }

  private static String encoded(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * What Jakarta Mail asks for.
   *
   * @param patience with each step
   */
  Properties properties(Duration patience) {
    var millis = String.valueOf(patience.toMillis());
    var all = new Properties();
    all.setProperty("mail.transport.protocol", "smtp");
    all.setProperty("mail.smtp.host", host);
    all.setProperty("mail.smtp.port", String.valueOf(port));
    all.setProperty("mail.smtp.localhost", greeting);
    all.setProperty("mail.smtp.auth", String.valueOf(!user.isEmpty()));
    all.setProperty("mail.smtp.connectiontimeout", millis);
    all.setProperty("mail.smtp.timeout", millis);
    all.setProperty("mail.smtp.writetimeout", millis);
    all.setProperty("mail.smtp.quitwait", "false");
    all.setProperty("mail.smtp.ssl.enable", String.valueOf(tls == Tls.IMPLICIT));
    all.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    all.setProperty("mail.smtp.starttls.enable", String.valueOf(tls == Tls.STARTTLS));
    all.setProperty("mail.smtp.starttls.required", String.valueOf(tls == Tls.STARTTLS));
    return all;
  }
}
