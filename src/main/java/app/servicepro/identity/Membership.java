package app.servicepro.identity;

import app.servicepro.platform.access.Permission;
import app.servicepro.platform.access.Portal;
import app.servicepro.platform.tenancy.TenantId;
import java.util.Set;

/**
 * Where somebody belongs, and as what.
 *
 * @param tenant a tenant, or the platform itself (with an empty name, slug and city)
 * @param role the id of a built-in role or of one of the tenant's own
 */
public record Membership(
    TenantId tenant,
    String name,
    String slug,
    String city,
    Portal portal,
    String role,
    Set<Permission> permissions) {}
