package app.servicepro.catalog;

import app.servicepro.catalog.model.CatalogStore;
import app.servicepro.catalog.model.Service;
import app.servicepro.catalog.model.ServiceAddOn;
import app.servicepro.platform.audit.Audit;
import app.servicepro.platform.db.Changed;
import app.servicepro.platform.i18n.Slug;
import app.servicepro.platform.json.Difference;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What the owner does to the services of the bound tenant. */
@ApplicationScoped
@Transactional
public class Services {
  private static final int LONGEST_ID = 40;

  @Inject private CatalogStore store;
  @Inject private Catalog catalog;
  @Inject private Audit audit;
  @Inject private Event<Changed> changes;

  /**
   * Adds a service behind the others.
   *
   * @return its id, made of its name
   * @throws NotOffered when the tenant has no such add-on
   */
  public String add(ServiceSheet sheet, String name) {
    var before = store.lockedServices();
    var wanted = Slug.of(name, LONGEST_ID);
    var id =
        Slug.free(
            wanted.isEmpty() ? "service" : wanted, LONGEST_ID, i -> store.service(i).isPresent());
    store.add(new Service(id, sheet, before.size()));
    renumber(before);
    link(id, sheet);
    lead(id, sheet);
    changed("service.added", id, Difference.of(JsonValue.EMPTY_JSON_OBJECT, now(id).facts()));
    return id;
  }

  /**
   * Rewrites a service.
   *
   * @param version of what the owner saw
   * @throws NotOffered when the tenant has no such service or add-on
   * @throws Outdated when it has changed since
   */
  public void change(String id, String version, ServiceSheet sheet) {
    store.lockedServices();
    var before = now(id);
    if (!before.version().equals(version)) {
      throw new Outdated(id);
    }
    offered(id).rewrite(sheet);
    store.unlink(id);
    link(id, sheet);
    lead(id, sheet);
    changed("service.changed", id, Difference.of(before.facts(), now(id).facts()));
  }

  /**
   * Moves a service one place up or down; the first and the last stay where they are.
   *
   * @throws NotOffered when the tenant has no such service
   */
  public void move(String id, boolean up) {
    var order = new ArrayList<>(store.lockedServices());
    int from = order.indexOf(offered(id));
    int to = up ? from - 1 : from + 1;
    if (to >= 0 && to < order.size()) {
      Collections.swap(order, from, to);
      renumber(order);
      changed("service.moved", id, new Difference(place(from), place(to)));
    }
  }

  /**
   * Puts a service into the bin.
   *
   * @param reason 10 to 500 characters
   * @throws NotOffered when the tenant has no such service
   */
  public void delete(String id, String by, String reason) {
    var before = now(id);
    offered(id).archive(Time.now(), by, reason);
    store.flush();
    audit.record(
        "service.deleted", "service:" + id, before.facts(), JsonValue.EMPTY_JSON_OBJECT, reason);
    changes.fire(Changed.tenant(Tenancy.required()));
  }

  /** The services are right as they are. */
  public void check() {
    if (!catalog.servicesChecked()) {
      store.check("services");
      audit.record("services.checked", "services:all");
    }
  }

  private Service offered(String id) {
    return store.service(id).filter(Service::offered).orElseThrow(() -> new NotOffered(id));
  }

  private Offering now(String id) {
    return catalog.find(id).orElseThrow(() -> new NotOffered(id));
  }

  private void link(String id, ServiceSheet sheet) {
    int place = 0;
    for (var addOn : sheet.addOns()) {
      if (!store.hasAddOn(addOn)) {
        throw new NotOffered(addOn);
      }
      store.add(new ServiceAddOn(id, addOn, place++));
    }
    store.flush();
  }

  /** One service leads: who is put first takes the place from the one before. */
  private void lead(String id, ServiceSheet sheet) {
    if (sheet.featured()) {
      store.services().stream().filter(s -> !s.id().equals(id)).forEach(Service::follow);
      store.flush();
    }
  }

  private static void renumber(List<Service> order) {
    for (int place = 0; place < order.size(); place++) {
      order.get(place).place(place);
    }
  }

  private void changed(String action, String id, Difference difference) {
    store.flush();
    store.check("services");
    if (!difference.none()) {
      audit.record(action, "service:" + id, difference.before(), difference.after());
    }
    changes.fire(Changed.tenant(Tenancy.required()));
  }

  /** Where it stands, as people count. */
  private static JsonObject place(int index) {
    return Json.PROVIDER.createObjectBuilder().add("place", index + 1).build();
  }
}
