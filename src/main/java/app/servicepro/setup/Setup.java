package app.servicepro.setup;

import app.servicepro.packs.WebsiteSeed;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.platform.time.Time;
import app.servicepro.tenants.NewTenant;
import app.servicepro.tenants.TenantStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.UUID;

/** Opens tenants. */
@ApplicationScoped
public class Setup {
  private static final String PLAN = "starter";

  @Inject private Opening opening;
  @Inject private Addresses addresses;

  /** Opens a tenant with a site made of a pack, at once or not at all. */
  public TenantId open(NewTenant wanted, WebsiteSeed seed, boolean publish) {
    var id = new TenantId(Time.newId());
    Tenancy.run(id, () -> opening.open(wanted, seed, publish));
    return id;
  }

  /**
   * Opens a business on trial for somebody who becomes its owner, with a site that waits to be
   * published; at once or not at all.
   *
   * @throws SlugTaken when the address is not free
   */
  public TenantId open(NewBusiness wanted, UUID owner) {
    if (addresses.refusal(wanted.slug()).isPresent()) {
      throw new SlugTaken(wanted.slug());
    }
    var facts =
        Json.PROVIDER
            .createObjectBuilder()
            .add("defaultLocale", wanted.language())
            .add("timeZone", wanted.timeZone())
            .build();
    var seed = new WebsiteSeed(wanted.name(), wanted.city(), List.of(), null, null, facts, false);
    var tenant =
        new NewTenant(
            wanted.slug(),
            wanted.name(),
            wanted.city(),
            wanted.pack(),
            PLAN,
            TenantStatus.TRIALING);
    var id = new TenantId(Time.newId());
    try {
      Tenancy.run(id, () -> opening.open(tenant, seed, owner));
      return id;
    } catch (PersistenceException e) {
      // somebody else was quicker by a hair
      throw addresses.refusal(wanted.slug()).isEmpty() ? e : new SlugTaken(wanted.slug());
    }
  }

  /** Gives a tenant whatever it lacks of a site, and shows it to visitors. */
  public void furnish(TenantId tenant, WebsiteSeed seed, String pack) {
    Tenancy.run(tenant, () -> opening.furnish(seed, pack, true));
  }
}
