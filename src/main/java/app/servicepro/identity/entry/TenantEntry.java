package app.servicepro.identity.entry;

import app.servicepro.platform.access.Acting;
import app.servicepro.platform.access.Actor;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** Writes into both trails that a member of the staff comes into a tenant, and goes. */
@ApplicationScoped
public class TenantEntry {
  @Inject private Trail trail;

  public void entered(TenantId tenant, String reason) {
    both("tenant.entered", tenant, reason);
  }

  public void left(TenantId tenant) {
    both("tenant.left", tenant, null);
  }

  /** One transaction for each trail, the platform's first: it knows even of what then failed. */
  private void both(String action, TenantId tenant, @Nullable String reason) {
    var actor = Acting.current();
    var inside = new Actor(actor.person(), actor.name(), true, actor.ip());
    Acting.run(
        inside,
        () -> {
          Tenancy.run(TenantId.PLATFORM, () -> trail.write(action, tenant, reason));
          Tenancy.run(tenant, () -> trail.write(action, tenant, reason));
        });
  }
}
