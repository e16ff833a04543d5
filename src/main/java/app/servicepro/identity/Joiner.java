package app.servicepro.identity;

import app.servicepro.platform.tenancy.TenantId;

/**
 * Somebody who comes with an invitation.
 *
 * @param place the name of the tenant; empty for the platform itself
 * @param known whether the address has an account already
 */
public record Joiner(TenantId tenant, String place, String name, String email, boolean known) {}
