package app.servicepro.platform.crypto;

import app.servicepro.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * Seals secrets before they are stored. The key is the setting {@code servicepro.secret}, or a file
 * {@code secret.key} in the data folder; servers that share a database need the same one.
 */
@ApplicationScoped
public class Vault {
  @Inject private Settings settings;
  private volatile @Nullable Seal seal;

  /** The same text is sealed differently each time. */
  public String seal(String text) {
    return key().close(text);
  }

  /**
   * @throws NotSealedHere by another key, or changed since
   */
  public String open(String sealed) {
    return key().open(sealed);
  }

  /**
   * Says that a text is ours: HMAC-SHA-256 under a key of its own for each purpose, in base64url,
   * 43 characters.
   */
  public String sign(String purpose, String text) {
    return key().sign(purpose, text);
  }

  /** Whether the signature is ours; takes as long for a good guess as for a bad one. */
  public boolean signed(String purpose, String text, String signature) {
    return MessageDigest.isEqual(
        sign(purpose, text).getBytes(StandardCharsets.UTF_8),
        signature.getBytes(StandardCharsets.UTF_8));
  }

  /** Read when it is first needed; two threads that come together read the same. */
  private Seal key() {
    var known = seal;
    if (known == null) {
      known =
          new Seal(
              settings
                  .secret()
                  .map(secret -> KeyFile.decode(secret, "the setting servicepro.secret"))
                  .orElseGet(() -> KeyFile.readOrMake(settings.data().resolve("secret.key"))));
      seal = known;
    }
    return known;
  }
}
