package app.servicepro.media.spi;

import app.servicepro.platform.tenancy.TenantId;
import java.util.regex.Pattern;

/**
 * What names bytes in a store: whose they are and what they are, nothing that anybody typed.
 *
 * @param hash SHA-256 of the bytes, 64 hexadecimal digits
 */
public record BlobKey(TenantId tenant, String hash) {
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  public BlobKey {
    if (!HASH.matcher(hash).matches()) {
      throw new IllegalArgumentException("no hash: " + hash);
    }
  }

  /** {@code <tenant>/<hash>}. */
  public String path() {
    return tenant + "/" + hash;
  }
}
