package app.servicepro.identity.secret;

import java.util.Locale;

/**
 * Bytes as letters and digits that people can type.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4648#section-6">RFC 4648, 6</a>
 */
final class Base32 {
  private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int BITS = 5;

  private Base32() {}

  static String encode(byte[] bytes) {
    var text = new StringBuilder();
    int buffer = 0;
    int waiting = 0;
    for (byte b : bytes) {
      buffer = (buffer << 8) | (b & 0xff);
      waiting += 8;
      while (waiting >= BITS) {
        waiting -= BITS;
        text.append(DIGITS.charAt((buffer >> waiting) & 0x1f));
      }
    }
    if (waiting > 0) {
      text.append(DIGITS.charAt((buffer << (BITS - waiting)) & 0x1f));
    }
    return text.toString();
  }

  /** Groups and small letters are fine: people type it. */
  static byte[] decode(String text) {
    var digits = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    var bytes = new byte[digits.length() * BITS / 8];
    int buffer = 0;
    int waiting = 0;
    int at = 0;
    for (int i = 0; i < digits.length(); i++) {
      buffer = (buffer << BITS) | DIGITS.indexOf(digits.charAt(i));
      waiting += BITS;
      if (waiting >= 8) {
        waiting -= 8;
        bytes[at++] = (byte) (buffer >> waiting);
      }
    }
    return bytes;
  }
}
