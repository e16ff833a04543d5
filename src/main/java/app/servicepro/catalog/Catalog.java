package app.servicepro.catalog;

import app.servicepro.catalog.model.AddOn;
import app.servicepro.catalog.model.CatalogStore;
import app.servicepro.catalog.model.Service;
import app.servicepro.catalog.model.ServiceAddOn;
import app.servicepro.platform.db.Changed;
import app.servicepro.platform.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the bound tenant offers. */
@ApplicationScoped
@Transactional
public class Catalog {
  @Inject private CatalogStore store;
  @Inject private Event<Changed> changes;

  /** The services on offer with their add-ons, in order. */
  public List<Offering> offerings() {
    var extras = store.addOns().stream().collect(Collectors.toMap(AddOn::id, Function.identity()));
    var links = store.links().stream().collect(Collectors.groupingBy(ServiceAddOn::serviceId));
    return store.services().stream()
        .map(s ->
            s.with(
                links.getOrDefault(s.id(), List.of()).stream()
                    .map(l -> Objects.requireNonNull(extras.get(l.addOnId())).extra())
                    .toList()))
        .toList();
  }

  /** A service on offer. */
  public Optional<Offering> find(String id) {
    return offerings().stream().filter(o -> o.id().equals(id)).findFirst();
  }

  /** Everything that can be added to services. */
  public List<Offering.Extra> addOns() {
    return store.addOns().stream().map(AddOn::extra).toList();
  }

  /** Whether the owner has looked through the services at least once. */
  public boolean servicesChecked() {
    return store.checked("services");
  }

  /** Whether the owner has looked through the prices at least once. */
  public boolean pricesChecked() {
    return store.checked("prices");
  }

  /** Counts the tenant's changes. */
  public long revision() {
    return store.revision();
  }

  /**
   * What a service with add-ons costs and takes.
   *
   * @throws NotOffered when the tenant offers no such service or add-on
   */
  public Quote quote(String service, List<String> addOns) {
    return find(service).map(o -> Quote.of(o, addOns)).orElseThrow(() -> new NotOffered(service));
  }

  /**
   * Changes a base price, in minor units.
   *
   * @throws NotOffered when the tenant has no such service
   * @throws NegativePrice when it is below nothing
   */
  public void changePrice(String service, long minor) {
    store
        .service(service)
        .filter(Service::offered)
        .orElseThrow(() -> new NotOffered(service))
        .reprice(minor);
    changes.fire(Changed.tenant(Tenancy.required()));
  }

  /** From now on services and prices count as the owner's own. */
  public void checkAll() {
    store.check("services");
    store.check("prices");
  }
}
