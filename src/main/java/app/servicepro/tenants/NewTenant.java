package app.servicepro.tenants;

/** What is needed to open a tenant. */
public record NewTenant(
    String slug, String name, String city, String pack, String plan, TenantStatus status) {}
