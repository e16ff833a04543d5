package app.servicepro.identity.secret;

import app.servicepro.platform.time.Chance;
import app.servicepro.platform.time.Time;
import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes of six digits that change every 30 seconds; a clock may be one step off.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6238">RFC 6238</a>
 */
public final class Totp {
  private static final Duration STEP = Duration.ofSeconds(30);
  private static final int SECRET_BYTES = 20;
  private static final TimeBasedOneTimePasswordGenerator CODES =
      new TimeBasedOneTimePasswordGenerator(STEP);

  private Totp() {}

  /** A new secret, in base 32. */
  public static String newSecret() {
    return Base32.encode(Chance.bytes(SECRET_BYTES));
  }

  /** The step for which the code is right, if there is one near now. */
  public static OptionalLong step(String secret, String code) {
    long now = Time.now().getEpochSecond() / STEP.toSeconds();
    return LongStream.rangeClosed(now - 1, now + 1)
        .filter(step -> code(secret, step).equals(code))
        .findFirst();
  }

  /** The code of a step. */
  public static String code(String secret, long step) {
    try {
      var key = new SecretKeySpec(Base32.decode(secret), CODES.getAlgorithm());
      var time = Instant.ofEpochSecond(step * STEP.toSeconds());
      return CODES.generateOneTimePasswordString(key, time);
    } catch (InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What an authenticator app reads from the picture. */
  public static String address(String secret, String email) {
    return "otpauth://totp/ServicePro:%s?secret=%s&issuer=ServicePro"
        .formatted(email.replace("%", "%25").replace("@", "%40").replace("+", "%2B"), secret);
  }
}
