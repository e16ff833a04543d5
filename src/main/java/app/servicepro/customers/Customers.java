package app.servicepro.customers;

import app.servicepro.customers.model.Customer;
import app.servicepro.customers.model.CustomerStore;
import app.servicepro.platform.access.Acting;
import app.servicepro.platform.audit.Audit;
import app.servicepro.platform.json.Difference;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** The customers of the bound tenant. */
@ApplicationScoped
@Transactional
public class Customers {
  public static final int ON_A_PAGE = 50;

  @Inject private CustomerStore store;
  @Inject private Audit audit;

  /**
   * @param words each of them stands in the name, the phone number or the e-mail address; accents
   *     and capitals do not count
   * @param page the first is 1
   */
  public Found search(String words, int page) {
    var found = store.search(words, (page - 1) * ON_A_PAGE, ON_A_PAGE);
    return new Found(found.stream().map(Customer::facts).toList(), store.count(words));
  }

  public Optional<CustomerFacts> find(UUID id) {
    return store.find(id).map(Customer::facts);
  }

  public boolean none() {
    return store.search("", 0, 1).isEmpty();
  }

  public UUID add(CustomerSheet sheet) {
    var customer = new Customer(Time.newId(), Time.now(), sheet);
    store.add(customer);
    var facts = Difference.of(JsonValue.EMPTY_JSON_OBJECT, sheet.facts());
    audit.record("customer.added", target(customer.id()), facts.before(), facts.after());
    return customer.id();
  }

  /**
   * @param version of what was seen
   * @throws NoSuchCustomer when there is none, or none any more
   * @throws Outdated when somebody has changed it since
   */
  public void change(UUID id, int version, CustomerSheet sheet) {
    var customer = store.locked(id).orElseThrow(() -> new NoSuchCustomer(id));
    var before = customer.facts();
    if (before.version() != version) {
      throw new Outdated(id);
    }
    var difference = Difference.of(before.sheet().facts(), sheet.facts());
    if (!difference.none()) {
      customer.rewrite(sheet);
      store.flush();
      audit.record("customer.changed", target(id), difference.before(), difference.after());
    }
  }

  /**
   * Puts a customer into the bin.
   *
   * @param reason 10 to 500 characters
   * @throws NoSuchCustomer when there is none, or none any more
   */
  public void delete(UUID id, String reason) {
    var customer = store.locked(id).orElseThrow(() -> new NoSuchCustomer(id));
    customer.delete(Time.now(), Acting.current().name(), reason);
    store.flush();
    var name = Json.PROVIDER.createObjectBuilder().add("name", customer.facts().sheet().name());
    audit.record("customer.deleted", target(id), name.build(), JsonValue.EMPTY_JSON_OBJECT, reason);
  }

  static String target(UUID id) {
    return "customer:" + id;
  }
}
