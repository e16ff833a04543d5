package app.servicepro.catalog;

import java.util.Locale;

/** How a price is meant. */
public enum PriceShape {
  FIXED,
  FROM,
  PER_PERSON,
  PER_HOUR,
  PER_SIZE,
  QUOTE;

  /** As documents and word keys write it: "per-person". */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static PriceShape of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
