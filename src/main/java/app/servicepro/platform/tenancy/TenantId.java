package app.servicepro.platform.tenancy;

import java.util.UUID;

/** Whose data: the one key that every tenant table starts with. */
public record TenantId(UUID value) {
  /** The tenant that a fresh database holds: the platform's own flagship shop. */
  public static final TenantId ROOT =
      new TenantId(UUID.fromString("00000000-0000-7000-8000-000000000001"));

  /**
   * The platform itself: its own books (trail, nodes, staff) are kept under this id as if it were a
   * tenant. It is none, and has no row among them.
   */
  public static final TenantId PLATFORM =
      new TenantId(UUID.fromString("00000000-0000-7000-8000-000000000000"));

  public static TenantId of(String text) {
    return new TenantId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
