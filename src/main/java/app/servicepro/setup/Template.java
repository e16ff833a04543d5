package app.servicepro.setup;

import app.servicepro.platform.tenancy.TenantId;

/**
 * A business that others may begin as.
 *
 * @param title what it is called as a template: "Detailer - Tulsa Elite"
 */
public record Template(TenantId tenant, String title, String name, String city, String pack) {}
