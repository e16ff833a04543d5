package app.servicepro.platform.crypto;

import app.servicepro.platform.json.Canonical;
import app.servicepro.platform.time.Chance;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM with a nonce by chance for each text. What comes out says with which version and
 * which key it was made, so that a wrong key is told from a changed text: {@code v1.<key's
 * mark>.<base64url of nonce, text and tag>}. Version and mark are sealed along with it.
 */
final class Seal {
  static final int KEY_BYTES = 32;

  private static final String VERSION = "v1";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final int MARK_DIGITS = 8;

  private final SecretKeySpec key;
  private final String prefix;

  /**
   * @param key 32 bytes
   */
  Seal(byte[] key) {
    if (key.length != KEY_BYTES) {
      throw new IllegalArgumentException(
          "the key has %d bytes, it needs %d".formatted(key.length, KEY_BYTES));
    }
    this.key = new SecretKeySpec(key, "AES");
    this.prefix = VERSION + "." + Canonical.sha256(key).substring(0, MARK_DIGITS) + ".";
  }

  String close(String text) {
    var nonce = Chance.bytes(NONCE_BYTES);
    try {
      var sealed =
          cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(text.getBytes(StandardCharsets.UTF_8));
      var all = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
      System.arraycopy(sealed, 0, all, NONCE_BYTES, sealed.length);
      return prefix + encoded(all);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("nothing can be sealed here", e);
    }
  }

  /**
   * @throws NotSealedHere by another key, or changed since
   */
  String open(String sealed) {
    if (!sealed.startsWith(prefix)) {
      throw new NotSealedHere("it was sealed with another key, or not at all");
    }
    try {
      var all = decoded(sealed.substring(prefix.length()));
      var text =
          cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(all, NONCE_BYTES))
              .doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES);
      return new String(text, StandardCharsets.UTF_8);
    } catch (AEADBadTagException | IllegalArgumentException e) {
      throw new NotSealedHere("it was changed after it was sealed");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("nothing can be opened here", e);
    }
  }

  /** The key itself signs nothing: one made of it and the purpose does. */
  String sign(String purpose, String text) {
    return encoded(hmac(hmac(key.getEncoded(), purpose), text));
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("nothing can be signed here", e);
    }
  }

  /** The last character has bits that decide nothing: only one form of them is ours. */
  private static byte[] decoded(String text) {
    var all = Base64.getUrlDecoder().decode(text);
    if (all.length < NONCE_BYTES || !encoded(all).equals(text)) {
      throw new IllegalArgumentException("not what was written");
    }
    return all;
  }

  private static String encoded(byte[] all) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
  }

  private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(prefix.getBytes(StandardCharsets.US_ASCII));
    return cipher;
  }
}
