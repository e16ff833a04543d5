package app.servicepro.domains;

import app.servicepro.platform.tenancy.TenantId;

/** Whose a host name is. */
public sealed interface Owner {
  /** A tenant's: its site is shown. */
  record Tenant(TenantId id) implements Owner {}

  /** The platform's own: the bare base domain. */
  record Platform() implements Owner {}

  /** The dashboard's: {@code app.} below the base domain, and nowhere else. */
  record Dashboard() implements Owner {}

  /** Nobody's. */
  record Nobody() implements Owner {}
}
