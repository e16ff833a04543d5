package app.servicepro.identity.secret;

import app.servicepro.platform.time.Chance;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * A password as it is kept: {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}. The figures are those
 * of the OWASP Password Storage Cheat Sheet; about 35 ms and 19 MiB for each judgement.
 */
record Argon2(int kibibytes, int passes, int lanes, String salt, String hash) {
  private static final int KIBIBYTES = 19_456;
  private static final int PASSES = 2;
  private static final int LANES = 1;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final Pattern KEPT =
      Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=(\\d+)\\$([^$]+)\\$([^$]+)");

  static Argon2 of(String password) {
    return of(password, KIBIBYTES, PASSES);
  }

  static Argon2 of(String password, int kibibytes, int passes) {
    var salt = Base64.getEncoder().withoutPadding().encodeToString(Chance.bytes(SALT_BYTES));
    return new Argon2(
        kibibytes, passes, LANES, salt, run(password, kibibytes, passes, LANES, salt));
  }

  static Argon2 parse(String kept) {
    var parts = KEPT.matcher(kept);
    if (!parts.matches()) {
      throw new IllegalArgumentException("not an Argon2id hash");
    }
    return new Argon2(
        Integer.parseInt(parts.group(1)),
        Integer.parseInt(parts.group(2)),
        Integer.parseInt(parts.group(3)),
        parts.group(4),
        parts.group(5));
  }

  boolean fits(String password) {
    return MessageDigest.isEqual(bytes(hash), bytes(run(password, kibibytes, passes, lanes, salt)));
  }

  boolean outdated() {
    return kibibytes != KIBIBYTES || passes != PASSES || lanes != LANES;
  }

  @Override
  public String toString() {
    return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s".formatted(kibibytes, passes, lanes, salt, hash);
  }

  private static byte[] bytes(String base64) {
    return Base64.getDecoder().decode(base64);
  }

  private static String run(String password, int kibibytes, int passes, int lanes, String salt) {
    var generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(kibibytes)
            .withIterations(passes)
            .withParallelism(lanes)
            .withSalt(bytes(salt))
            .build());
    var out = new byte[HASH_BYTES];
    generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), out);
    return Base64.getEncoder().withoutPadding().encodeToString(out);
  }
}
