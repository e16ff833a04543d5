package app.servicepro.platform.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One spelling for equal documents (members sorted, no white space), so that equal means equal
 * hash.
 */
public final class Canonical {
  private static final int MOST_ZEROS = 20;

  private Canonical() {}

  /** SHA-256 of the canonical text, 64 hexadecimal digits. */
  public static String hash(JsonValue value) {
    return sha256(text(value).getBytes(StandardCharsets.UTF_8));
  }

  public static String text(JsonValue value) {
    var out = new StringBuilder();
    write(value, out);
    return out.toString();
  }

  /** Whether both say the same, also when a number is written in another way. */
  public static boolean same(@Nullable JsonValue one, @Nullable JsonValue other) {
    if (one == null || other == null) {
      return Objects.equals(one, other);
    }
    return one.equals(other) || text(one).equals(text(other));
  }

  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void write(JsonValue value, StringBuilder out) {
    switch (value) {
      case JsonObject object -> {
        var separator = '{';
        for (var member : new TreeMap<>(object).entrySet()) {
          out.append(separator).append(Json.PROVIDER.createValue(member.getKey())).append(':');
          write(member.getValue(), out);
          separator = ',';
        }
        out.append(object.isEmpty() ? "{}" : "}");
      }
      case JsonArray array -> {
        var separator = '[';
        for (var item : array) {
          out.append(separator);
          write(item, out);
          separator = ',';
        }
        out.append(array.isEmpty() ? "[]" : "]");
      }
      case JsonNumber number -> out.append(text(number.bigDecimalValue().stripTrailingZeros()));
      default -> out.append(value);
    }
  }

  /** 100, not 1e2 or 100.0; what has more zeros than anybody reads stays short. */
  private static String text(BigDecimal number) {
    return Math.abs(number.scale()) > MOST_ZEROS ? number.toString() : number.toPlainString();
  }
}
