package app.servicepro.identity;

import app.servicepro.platform.access.Permission;
import app.servicepro.platform.access.Portal;
import app.servicepro.platform.tenancy.TenantId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who sent a request, and what she may do where she is now.
 *
 * @param id of the session; the same from sign-in to sign-out
 * @param scheme {@code light}, {@code dark} or {@code system}
 * @param place a tenant, or the platform itself; null for somebody who belongs to none
 * @param portal null without a place
 * @param inside whether a member of the platform's staff has entered this tenant
 * @param memberships everywhere she belongs to, the oldest first
 */
public record SessionFacts(
    UUID id,
    UUID person,
    String name,
    String email,
    String locale,
    String scheme,
    boolean advanced,
    @Nullable TenantId place,
    @Nullable Portal portal,
    Set<Permission> permissions,
    boolean inside,
    List<Membership> memberships) {}
