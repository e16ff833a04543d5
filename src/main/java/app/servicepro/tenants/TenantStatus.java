package app.servicepro.tenants;

import java.util.Locale;

/** Where a tenant stands with the platform. */
public enum TenantStatus {
  TRIALING,
  ACTIVE,
  PAST_DUE,
  SUSPENDED,
  CANCELLED;

  /** Whether its site is shown to visitors. */
  public boolean open() {
    return this != SUSPENDED && this != CANCELLED;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static TenantStatus of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
