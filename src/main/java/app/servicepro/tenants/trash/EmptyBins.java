package app.servicepro.tenants.trash;

import app.servicepro.platform.jobs.Recurring;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.trash.Bins;
import app.servicepro.tenants.model.TenantStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * Empties the bins of every tenant once a day, also of those that are suspended. One tenant whose
 * bins cannot be emptied does not keep the others' full.
 */
@ApplicationScoped
public class EmptyBins implements Recurring {
  @Inject private TenantStore tenants;
  @Inject private Bins bins;

  @Override
  public String name() {
    return "empty-bins";
  }

  @Override
  public Duration every() {
    return Duration.ofDays(1);
  }

  @Override
  public void run() {
    IllegalStateException failed = null;
    for (var tenant : tenants.ids()) {
      try {
        Tenancy.run(tenant, () -> bins.purge());
      } catch (RuntimeException e) {
        if (failed == null) {
          failed = new IllegalStateException("not emptied: the bins of " + tenant, e);
        }
      }
    }
    if (failed != null) {
      throw failed;
    }
  }
}
