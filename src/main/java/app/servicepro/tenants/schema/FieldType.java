package app.servicepro.tenants.schema;

import app.servicepro.platform.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Kinds of values. Numbers and flags are kept as such, everything else as text. */
public enum FieldType {
  TEXT(200),
  LINES(2_000),
  NUMBER(1_000_000),
  CHOICE(40),
  FLAG(5),
  EMAIL(254),
  PHONE(40),
  URL(500),
  TIME(5),
  COLOUR(7);

  static final int LONGEST_NUMBER = 12;
  private static final Pattern NUMERAL = Pattern.compile("[-+]?\\d{1,9}([.,]\\d{1,6})?");
  private static final Pattern ADDRESS =
      Pattern.compile("[^\\s@<>\",;:()\\[\\]\\\\]+@[\\p{L}\\d-]+(\\.[\\p{L}\\d-]+)+");
  private static final Pattern CLOCK = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");
  private static final Pattern HEX = Pattern.compile("#[0-9a-f]{6}");
  private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029&&[^\\n]]");

  private final int longest;

  FieldType(int longest) {
    this.longest = longest;
  }

  static FieldType of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** As stored in schemas and as the end of a template's name. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  int longest() {
    return longest;
  }

  JsonValue nothing() {
    return switch (this) {
      case NUMBER -> Json.PROVIDER.createValue(0);
      case FLAG -> JsonValue.FALSE;
      default -> Json.PROVIDER.createValue("");
    };
  }

  /** What somebody typed, as it is kept; what cannot be read stays text and is a fault. */
  public JsonValue read(String typed) {
    var text = typed.strip();
    return switch (this) {
      case NUMBER ->
          NUMERAL.matcher(text).matches()
              ? Json.PROVIDER.createValue(plain(text))
              : Json.PROVIDER.createValue(text);
      case FLAG -> text.equals("true") ? JsonValue.TRUE : JsonValue.FALSE;
      case LINES -> Json.PROVIDER.createValue(text.replace("\r\n", "\n"));
      case PHONE -> Json.PROVIDER.createValue(PhoneNumber.international(text));
      case COLOUR, EMAIL -> Json.PROVIDER.createValue(text.toLowerCase(Locale.ROOT));
      default -> Json.PROVIDER.createValue(text);
    };
  }

  /** What is kept, as people write it. */
  public String spoken(String kept) {
    return this == PHONE && !kept.isEmpty() ? PhoneNumber.spoken(kept) : kept;
  }

  /** 8.5 and 8.50 are the same number. */
  private static BigDecimal plain(String text) {
    var number = new BigDecimal(text.replace(',', '.')).stripTrailingZeros();
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  @Nullable Fault fault(Field field, JsonValue value) {
    return switch (this) {
      case NUMBER ->
          value instanceof JsonNumber n
              ? outside(field, n.bigDecimalValue())
              : Fault.of("fault.number");
      case FLAG ->
          value.equals(JsonValue.TRUE) || value.equals(JsonValue.FALSE)
              ? null
              : Fault.of("fault.kind");
      default ->
          value instanceof JsonString s ? text(field, s.getString()) : Fault.of("fault.kind");
    };
  }

  private static @Nullable Fault outside(Field field, BigDecimal number) {
    if (number.compareTo(field.min()) < 0 || number.compareTo(field.max()) > 0) {
      return new Fault("fault.range", Map.of("min", field.min(), "max", field.max()));
    }
    boolean fine = number.stripTrailingZeros().scale() <= field.decimals();
    return fine ? null : new Fault("fault.decimals", Map.of("count", field.decimals()));
  }

  private @Nullable Fault text(Field field, String text) {
    if (text.isEmpty()) {
      boolean needed = field.required() || this == CHOICE || this == TIME;
      return needed ? Fault.of("fault.missing") : null;
    }
    if (text.codePointCount(0, text.length()) > field.longest()) {
      return new Fault("fault.long", Map.of("max", field.longest()));
    }
    if (HIDDEN.matcher(text).find() || (this != LINES && text.indexOf('\n') >= 0)) {
      return Fault.of("fault.hidden");
    }
    return looksRight(field, text) ? null : Fault.of("fault." + code());
  }

  private boolean looksRight(Field field, String text) {
    return switch (this) {
      case CHOICE -> field.choices().contains(text);
      case EMAIL -> ADDRESS.matcher(text).matches();
      case PHONE -> PhoneNumber.valid(text);
      case URL -> web(text);
      case TIME -> CLOCK.matcher(text).matches();
      case COLOUR -> HEX.matcher(text).matches();
      default -> field.pattern() == null || field.pattern().matcher(text).matches();
    };
  }

  private static boolean web(String text) {
    try {
      var address = URI.create(text);
      return Objects.equals(address.getScheme(), "https") && address.getHost() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
