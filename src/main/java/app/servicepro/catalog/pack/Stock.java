package app.servicepro.catalog.pack;

import app.servicepro.catalog.model.AddOn;
import app.servicepro.catalog.model.CatalogStore;
import app.servicepro.catalog.model.Service;
import app.servicepro.catalog.model.ServiceAddOn;
import app.servicepro.platform.db.Changed;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Brings the tables from one document of services to another; rows that are the same stay. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Stock {
  private static final String SERVICES = "services";
  private static final String ADD_ONS = "addOns";

  @Inject private CatalogStore store;
  @Inject private Event<Changed> changes;

  /**
   * @param before what the bound tenant has
   */
  void become(JsonObject before, JsonObject after) {
    if (before.equals(after)) {
      return;
    }
    store.lockedServices();
    addOns(before, after);
    services(before, after);
    store.flush();
    changes.fire(Changed.tenant(Tenancy.required()));
  }

  private void addOns(JsonObject before, JsonObject after) {
    var old = OfferingDocument.byId(before, ADD_ONS);
    OfferingDocument.byId(after, ADD_ONS)
        .forEach((id, addOn) -> {
          if (!addOn.equals(old.get(id))) {
            var extra = OfferingDocument.extra(addOn);
            store
                .addOn(id)
                .ifPresentOrElse(a -> a.rewrite(extra), () -> store.add(new AddOn(extra)));
          }
        });
    store.flush();
  }

  private void services(JsonObject before, JsonObject after) {
    var old = OfferingDocument.byId(before, SERVICES);
    var now = OfferingDocument.byId(after, SERVICES);
    int place = 0;
    for (var entry : now.entrySet()) {
      service(entry.getKey(), entry.getValue(), old.get(entry.getKey()), place++);
    }
    for (var id : old.keySet()) {
      if (!now.containsKey(id)) {
        store.service(id).ifPresent(store::remove);
      }
    }
    store.flush();
    spare(before, after);
  }

  private void service(String id, JsonObject wanted, @Nullable JsonObject was, int place) {
    var known = store.service(id);
    if (known.isPresent() && !known.get().offered()) {
      return; // in the bin: the owner has done without it
    }
    known.ifPresent(service -> service.place(place));
    if (wanted.equals(was)) {
      return;
    }
    var sheet = OfferingDocument.sheet(wanted);
    known.ifPresentOrElse(s -> s.rewrite(sheet), () -> store.add(new Service(id, sheet, place)));
    if (was == null || !Json.texts(wanted, ADD_ONS).equals(Json.texts(was, ADD_ONS))) {
      store.unlink(id);
      link(id, sheet.addOns());
    }
  }

  private void link(String id, List<String> addOns) {
    int place = 0;
    for (var addOn : addOns) {
      if (store.hasAddOn(addOn)) {
        store.add(new ServiceAddOn(id, addOn, place++));
      }
    }
    store.flush();
  }

  /** An add-on goes when no service that stays has it. */
  private void spare(JsonObject before, JsonObject after) {
    var needed = new TreeSet<>(OfferingDocument.byId(after, ADD_ONS).keySet());
    Json.objects(after, SERVICES).forEach(s -> needed.addAll(Json.texts(s, ADD_ONS)));
    OfferingDocument.byId(before, ADD_ONS).keySet().stream()
        .filter(id -> !needed.contains(id))
        .forEach(store::removeAddOn);
  }
}
