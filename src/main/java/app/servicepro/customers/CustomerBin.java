package app.servicepro.customers;

import app.servicepro.customers.model.Customer;
import app.servicepro.customers.model.CustomerStore;
import app.servicepro.platform.access.Permission;
import app.servicepro.platform.audit.Audit;
import app.servicepro.platform.trash.Bin;
import app.servicepro.platform.trash.Deleted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The customers that somebody deleted. */
@ApplicationScoped
@Transactional
public class CustomerBin implements Bin {
  @Inject private CustomerStore store;
  @Inject private Audit audit;

  @Override
  public String kind() {
    return "customer";
  }

  @Override
  public Permission needs() {
    return Permission.CUSTOMERS_EDIT;
  }

  @Override
  public List<Deleted> list() {
    return store.deleted(LISTED).stream().map(Customer::deleted).toList();
  }

  @Override
  public boolean restore(String id) {
    var found = id(id).flatMap(store::lockedInBin);
    found.ifPresent(customer -> {
      customer.restore();
      store.flush();
      audit.record("customer.restored", Customers.target(customer.id()));
    });
    return found.isPresent();
  }

  @Override
  public int purge(Instant before) {
    var old = store.deletedBefore(before);
    old.forEach(store::remove);
    store.flush();
    old.forEach(customer -> audit.record("customer.purged", Customers.target(customer.id())));
    return old.size();
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
