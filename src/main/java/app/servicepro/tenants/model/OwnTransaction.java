package app.servicepro.tenants.model;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** A transaction of its own for the tenant that is bound now. */
@ApplicationScoped
public class OwnTransaction {
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void run(Runnable work) {
    work.run();
  }
}
