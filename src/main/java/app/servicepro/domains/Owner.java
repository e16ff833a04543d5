package app.servicepro.domains;

import app.servicepro.platform.tenancy.TenantId;

/** Whose a host name is. */
public sealed interface Owner {
  /** A tenant's: its site is shown. */
  record Tenant(TenantId id) implements Owner {}

  /** The platform's own: the bare base domain and {@code app.} below it. */
  record Platform() implements Owner {}

  /** Nobody's. */
  record Nobody() implements Owner {}
}
