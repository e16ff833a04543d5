package app.servicepro.platform.crypto;

import app.servicepro.platform.json.Canonical;
import java.nio.charset.StandardCharsets;

/**
 * A digest by which a long random secret (a token, a session's cookie) is recognised. Not for
 * passwords: those are guessed, and this is fast.
 */
public final class Hash {
  private Hash() {}

  /** SHA-256 of the text in UTF-8: 64 lower-case hexadecimal digits. */
  public static String sha256(String text) {
    return Canonical.sha256(text.getBytes(StandardCharsets.UTF_8));
  }
}
