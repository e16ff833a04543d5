package app.servicepro.tenants;

import app.servicepro.platform.tenancy.TenantId;

/**
 * A tenant as other components know it.
 *
 * @param key its name in the platform's own papers; "root" for the platform's flagship
 * @param slug the first label of its own host name
 * @param pack the industry pack it was set up with
 * @param plan starter, pro, elite or internal
 */
public record TenantFacts(
    TenantId id,
    String key,
    String slug,
    String name,
    String city,
    String pack,
    String plan,
    TenantStatus status) {}
