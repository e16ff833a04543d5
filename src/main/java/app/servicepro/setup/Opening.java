package app.servicepro.setup;

import app.servicepro.identity.Team;
import app.servicepro.packs.Belongings;
import app.servicepro.packs.Holdings;
import app.servicepro.packs.Packs;
import app.servicepro.packs.WebsiteSeed;
import app.servicepro.pages.Releases;
import app.servicepro.platform.audit.Audit;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.tenants.NewTenant;
import app.servicepro.tenants.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What happens to the bound tenant in one transaction: all of it or nothing. */
@ApplicationScoped
@Transactional
public class Opening {
  private static final String OWNER = "owner";

  @Inject private Tenants tenants;
  @Inject private Packs packs;
  @Inject private Holdings holdings;
  @Inject private Releases releases;
  @Inject private Team team;
  @Inject private Audit audit;

  /** Makes the bound id a tenant and furnishes it. */
  public void open(NewTenant wanted, WebsiteSeed seed, boolean publish) {
    tenants.open(Tenancy.required(), wanted);
    furnish(seed, wanted.pack(), publish);
  }

  /**
   * The same for somebody who becomes its owner, who publishes it when she likes. In a transaction
   * of its own: the one around it works for nobody, or for another tenant.
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void open(NewTenant wanted, WebsiteSeed seed, UUID owner) {
    open(wanted, seed, false);
    team.add(owner, Tenancy.required(), OWNER);
    told(wanted);
  }

  private void told(NewTenant wanted) {
    var facts =
        Json.PROVIDER
            .createObjectBuilder()
            .add("name", wanted.name())
            .add("slug", wanted.slug())
            .add("pack", wanted.pack())
            .add("plan", wanted.plan());
    audit.record(
        "tenant.opened",
        "tenant:" + Tenancy.required(),
        JsonValue.EMPTY_JSON_OBJECT,
        facts.build());
  }

  /** What a template lends, read in a transaction of its own: the one around it is another's. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public Belongings lent(Template template) {
    return holdings
        .lend()
        .orElseGet(() -> {
          packs.apply(WebsiteSeed.of(template.name(), template.city(), List.of()), template.pack());
          return holdings.lend().orElseThrow();
        });
  }

  /** Makes the bound id a tenant that begins with what another one has lent. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void open(NewTenant wanted, Belongings lent) {
    tenants.open(Tenancy.required(), wanted);
    holdings.begin(lent);
    told(wanted);
  }

  /** Gives the tenant whatever it lacks of a site, and shows it to visitors. */
  public void furnish(WebsiteSeed seed, String pack, boolean publish) {
    packs.apply(seed, pack);
    if (publish) {
      releases.publish();
    }
  }
}
