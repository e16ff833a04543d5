package app.servicepro.platform.time;

import java.security.SecureRandom;
import java.util.Base64;

/** Secrets that nobody can guess. */
public final class Chance {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int TOKEN_BYTES = 32;

  private Chance() {}

  public static byte[] bytes(int count) {
    var bytes = new byte[count];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  /** 256 bits in base64url: 43 characters fit for a cookie or a link. */
  public static String token() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(TOKEN_BYTES));
  }

  /** 0 to below {@code bound}, each as likely as any other. */
  public static int below(int bound) {
    return RANDOM.nextInt(bound);
  }
}
