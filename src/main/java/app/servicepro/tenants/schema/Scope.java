package app.servicepro.tenants.schema;

import java.util.Locale;

/** Who sets a field. */
public enum Scope {
  /** The platform's owner for everybody, and each tenant for itself. */
  BOTH,
  /** The platform's owner alone. */
  PLATFORM,
  /** Each tenant for itself alone. */
  TENANT;

  static Scope of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
