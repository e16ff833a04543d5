package app.servicepro.domains;

import app.servicepro.domains.model.HostStore;
import app.servicepro.platform.Settings;
import app.servicepro.platform.db.Changed;
import app.servicepro.platform.http.HostName;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.tenants.TenantFacts;
import app.servicepro.tenants.Tenants;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** Finds whose a host name is: from memory, from the database the first time. */
@ApplicationScoped
public class Hosts {
  private static final Owner NOBODY = new Owner.Nobody();
  private static final Owner PLATFORM = new Owner.Platform();
  private static final Owner DASHBOARD = new Owner.Dashboard();

  // Names in use stay; a flood of names that nobody has pushes out only names that nobody has.
  private final LoadingCache<String, Owner> owners =
      Caffeine.newBuilder()
          .maximumSize(100_000)
          .expireAfter(
              Expiry.<String, Owner>creating((name, owner) ->
                  owner instanceof Owner.Nobody
                      ? Duration.ofMinutes(1)
                      : ChronoUnit.FOREVER.getDuration()))
          .build(this::lookUp);

  @Inject private Settings settings;
  @Inject private Tenants tenants;
  @Inject private HostStore store;
  @Inject private Event<Changed> changes;

  /** Whose a host name is; asks the database only for names it has not met. */
  public Owner owner(HostName host) {
    return owners.get(host.name());
  }

  /** Runs inside the cache, so that news of a change wait for it and then undo it. */
  private Owner lookUp(String name) {
    var label = new HostName(name).labelBelow(settings.baseDomain());
    if (name.equals(settings.baseDomain())) {
      return PLATFORM;
    }
    if ("app".equals(label)) {
      return DASHBOARD;
    }
    var tenant = label == null ? store.verified(name) : tenants.bySlug(label).map(TenantFacts::id);
    return tenant.<Owner>map(Owner.Tenant::new).orElse(NOBODY);
  }

  /** The host name under which a tenant wants to be known. */
  @Transactional
  public String mainHost(TenantFacts tenant) {
    return Tenancy.as(tenant.id(), store::main).orElse(tenant.slug() + "." + settings.baseDomain());
  }

  /** Gives the bound tenant a domain whose ownership has been proved. */
  @Transactional
  public void addVerified(HostName host, boolean main) {
    TenantId tenant = Tenancy.required();
    store.add(host.name(), main);
    changes.fire(new Changed("host", host.name()));
    changes.fire(Changed.tenant(tenant));
  }

  void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed change) {
    if (change.everything()) {
      owners.invalidateAll();
      return;
    }
    var host = change.of("host");
    if (host != null) {
      owners.invalidate(host);
    }
    var slug = change.of("slug");
    if (slug != null) {
      owners.invalidate(slug + "." + settings.baseDomain());
    }
  }
}
