package app.servicepro.identity.model;

import app.servicepro.identity.Refusal;
import app.servicepro.identity.Team;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.tenants.Plan;
import app.servicepro.tenants.Plans;
import app.servicepro.tenants.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How many people the bound tenant's plan has seats for; the platform's staff is not counted. */
@ApplicationScoped
public class Seating {
  @Inject private MemberStore store;
  @Inject private Tenants tenants;
  @Inject private Plans plans;

  /** Invitations count: whoever is asked has a seat. */
  public Team.Seats now() {
    return new Team.Seats(store.count() + store.invited(), all());
  }

  /**
   * @throws Refusal when nobody else can be invited
   */
  public void mustHaveOne() {
    if (!now().left()) {
      throw new Refusal(Refusal.Reason.NO_SEAT);
    }
  }

  /**
   * For somebody who was invited: the plan may have become smaller since.
   *
   * @throws Refusal when the members alone fill it
   */
  public void mustHaveOneForInvited() {
    if (!new Team.Seats(store.count(), all()).left()) {
      throw new Refusal(Refusal.Reason.NO_SEAT);
    }
  }

  private int all() {
    var tenant = Tenancy.required();
    return tenant.equals(TenantId.PLATFORM)
        ? 0
        : plans.seats(Plan.of(tenants.find(tenant).orElseThrow().plan()));
  }
}
