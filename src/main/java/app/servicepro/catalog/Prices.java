package app.servicepro.catalog;

import app.servicepro.catalog.model.AddOn;
import app.servicepro.catalog.model.CatalogStore;
import app.servicepro.platform.audit.Audit;
import app.servicepro.platform.db.Changed;
import app.servicepro.platform.i18n.Slug;
import app.servicepro.platform.json.Canonical;
import app.servicepro.platform.json.Difference;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** The bound tenant's prices, all of them at once. */
@ApplicationScoped
@Transactional
public class Prices {
  private static final int LONGEST_ID = 40;
  private static final int VERSION_LENGTH = 16;

  @Inject private CatalogStore store;
  @Inject private Catalog catalog;
  @Inject private Audit audit;
  @Inject private Event<Changed> changes;

  /**
   * What everything costs now.
   *
   * @param version another one after every change of a price
   */
  public record PriceList(String version, List<Offering> services, List<Offering.Extra> addOns) {}

  public PriceList list() {
    var services = catalog.offerings();
    var addOns = catalog.addOns();
    var version = Canonical.hash(facts(services, addOns)).substring(0, VERSION_LENGTH);
    return new PriceList(version, services, addOns);
  }

  /**
   * Changes prices together; what is not named stays as it is.
   *
   * @param version of what the owner saw
   * @param services what a service costs, by id
   * @param addOns what an add-on adds, by id, in minor units; less than nothing is a discount
   * @throws Outdated when a price has changed since, or a service came or went
   * @throws NegativePrice for a sum that cannot be
   */
  public void change(String version, Map<String, Price> services, Map<String, Long> addOns) {
    store.lockedServices();
    var before = list();
    if (!before.version().equals(version)) {
      throw new Outdated("prices");
    }
    services.forEach(
        (id, price) -> store.service(id).orElseThrow(() -> new NotOffered(id)).charge(price));
    addOns.forEach((id, amount) ->
        store.addOn(id).orElseThrow(() -> new NotOffered(id)).charge(checked(id, amount)));
    store.flush();
    store.check("prices");
    var difference =
        Difference.of(
            facts(before.services(), before.addOns()),
            facts(catalog.offerings(), catalog.addOns()));
    if (!difference.none()) {
      audit.record("prices.changed", "prices:all", difference.before(), difference.after());
      changes.fire(Changed.tenant(Tenancy.required()));
    }
  }

  /**
   * Adds something that can be added to services.
   *
   * @param amount in minor units; less than nothing is a discount
   * @param name {@code {"en": …}}
   * @return its id, made of the plain name
   * @throws NegativePrice for a sum that cannot be
   */
  public String addAddOn(String plainName, long amount, int minutes, JsonObject name) {
    var wanted = Slug.of(plainName, LONGEST_ID);
    var id = Slug.free(wanted.isEmpty() ? "extra" : wanted, LONGEST_ID, store::hasAddOn);
    store.add(new AddOn(new Offering.Extra(id, checked(id, amount), minutes, name)));
    store.flush();
    var facts =
        Json.PROVIDER
            .createObjectBuilder()
            .add("name", name)
            .add("amount", amount)
            .add("minutes", minutes)
            .build();
    audit.record("add-on.added", "add-on:" + id, JsonValue.EMPTY_JSON_OBJECT, facts);
    changes.fire(Changed.tenant(Tenancy.required()));
    return id;
  }

  private static long checked(String id, long amount) {
    if (Math.abs(amount) > Price.MOST) {
      throw new NegativePrice(id, amount);
    }
    return amount;
  }

  private static String sum(Offering service) {
    var sum = new StringBuilder(service.shape().code() + " " + service.amount());
    service.sizes().forEach(s -> sum.append(", ").append(s.id()).append(' ').append(s.amount()));
    return sum.toString();
  }

  private static JsonObject facts(List<Offering> services, List<Offering.Extra> addOns) {
    var facts = Json.PROVIDER.createObjectBuilder();
    for (var service : services) {
      facts.add(service.id(), sum(service));
    }
    for (var addOn : addOns) {
      facts.add("+" + addOn.id(), addOn.amount());
    }
    return facts.build();
  }
}
