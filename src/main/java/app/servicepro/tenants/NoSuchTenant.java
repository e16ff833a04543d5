package app.servicepro.tenants;

import app.servicepro.platform.tenancy.TenantId;

/** A tenant id that no tenant has. */
public class NoSuchTenant extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public NoSuchTenant(TenantId id) {
    super("no tenant " + id);
  }
}
