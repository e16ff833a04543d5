package app.servicepro.identity.secret;

import app.servicepro.platform.crypto.Hash;
import app.servicepro.platform.time.Chance;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Codes for the day on which the phone is lost: 120 random bits, so that a quick hash of one is
 * enough, in groups that can be typed.
 */
public final class RecoveryCode {
  public static final int COUNT = 10;
  private static final int BYTES = 15;

  private RecoveryCode() {}

  /** Ten new ones, like {@code k3xq-7mvd-a2ph-wz5c-u6nb-r4tg}. */
  public static List<String> tenNew() {
    return IntStream.range(0, COUNT)
        .mapToObj(i -> grouped(Base32.encode(Chance.bytes(BYTES))))
        .toList();
  }

  /** By what it is recognised, however it is typed. */
  public static String hash(UUID person, String typed) {
    return Hash.sha256(person + " " + typed.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT));
  }

  private static String grouped(String letters) {
    return letters.toLowerCase(Locale.ROOT).replaceAll("(.{4})(?=.)", "$1-");
  }
}
