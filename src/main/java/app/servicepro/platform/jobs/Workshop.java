package app.servicepro.platform.jobs;

import app.servicepro.platform.access.Acting;
import app.servicepro.platform.access.Actor;
import app.servicepro.platform.jobs.spi.Work;
import app.servicepro.platform.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Does one job: finds who can, for whom, and as whom. */
@ApplicationScoped
public class Workshop {
  @Inject @Any private Instance<Work> works;

  void run(Order order) {
    var work = find(order.kind());
    var tenant = order.tenant();
    Acting.run(
        Actor.SYSTEM,
        () ->
            noted(() -> {
              if (tenant == null) {
                work.run(order.data());
              } else {
                Tenancy.run(tenant, () -> work.run(order.data()));
              }
            }));
  }

  void run(Recurring work) {
    Acting.run(Actor.SYSTEM, () -> noted(work::run));
  }

  /** A server of another version may know it: so this is a failure like others, and tried again. */
  private Work find(String kind) {
    return works.stream()
        .filter(work -> work.kind().equals(kind))
        .findFirst()
        .orElseThrow(() -> new UnknownKind(kind));
  }

  private interface Doing {
    void run() throws Exception;
  }

  private static void noted(Doing work) {
    try {
      work.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new JobFailed(e);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new JobFailed(e);
    }
  }
}
