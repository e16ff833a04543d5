package app.servicepro.catalog;

import app.servicepro.catalog.model.CatalogStore;
import app.servicepro.catalog.model.Service;
import app.servicepro.platform.access.Permission;
import app.servicepro.platform.audit.Audit;
import app.servicepro.platform.db.Changed;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.trash.Bin;
import app.servicepro.platform.trash.Deleted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** The services that somebody deleted. */
@ApplicationScoped
@Transactional
public class ServiceBin implements Bin {
  @Inject private CatalogStore store;
  @Inject private Audit audit;
  @Inject private Event<Changed> changes;

  @Override
  public String kind() {
    return "service";
  }

  @Override
  public Permission needs() {
    return Permission.CATALOG_EDIT;
  }

  @Override
  public List<Deleted> list() {
    return store.archived(LISTED).stream().map(Service::deleted).toList();
  }

  @Override
  public boolean restore(String id) {
    int last = store.lockedServices().size();
    var found = store.service(id).filter(s -> !s.offered());
    found.ifPresent(service -> {
      service.restore(last);
      store.flush();
      audit.record("service.restored", "service:" + id);
      changes.fire(Changed.tenant(Tenancy.required()));
    });
    return found.isPresent();
  }

  @Override
  public int purge(Instant before) {
    var old = store.archivedBefore(before);
    old.forEach(store::remove);
    store.flush();
    old.forEach(service -> audit.record("service.purged", "service:" + service.id()));
    return old.size();
  }
}
