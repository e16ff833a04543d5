package app.servicepro.media;

import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.tenants.Plan;
import app.servicepro.tenants.Plans;
import app.servicepro.tenants.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How much room the plan of the bound tenant gives. */
@ApplicationScoped
public class Allowance {
  private static final long GIGABYTE = 1_000_000_000;

  @Inject private Tenants tenants;
  @Inject private Plans plans;

  long bytes() {
    return tenants
        .find(Tenancy.required())
        .map(tenant -> plans.gigabytes(Plan.of(tenant.plan())) * GIGABYTE)
        .orElse(0L);
  }
}
