package app.servicepro.setup;

import app.servicepro.packs.Pack;
import app.servicepro.packs.Packs;
import app.servicepro.packs.WebsiteSeed;
import app.servicepro.pages.Pages;
import app.servicepro.platform.Settings;
import app.servicepro.platform.db.OneServer;
import app.servicepro.platform.start.Started;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.tenants.NewTenant;
import app.servicepro.tenants.TenantStatus;
import app.servicepro.tenants.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/**
 * The named world of demo and tests: one shop per pack with all its facts, a stranger that must
 * never appear anywhere else, a site that is not published yet, and one that is suspended. The
 * flagship comes last, so that a start that was cut short goes on where it was.
 */
@ApplicationScoped
public class DemoWorld {
  /** Of those that do not begin small. */
  private static final Map<String, String> PLANS =
      Map.of("private-chef", "pro", "photography", "pro", "wholesale-voice", "elite");

  @Inject private Settings settings;
  @Inject private Packs packs;
  @Inject private Pages pages;
  @Inject private Tenants tenants;
  @Inject private Setup setup;
  @Inject private OneServer oneServer;

  void load(@Observes Started event) {
    if (settings.demo()) {
      oneServer.alone("demo world", this::load);
    }
  }

  private void load() {
    if (Tenancy.as(TenantId.ROOT, () -> pages.facts().isEmpty())) {
      var flagship = packs.get("auto-detailing");
      packs.all().stream().filter(pack -> !pack.equals(flagship)).forEach(this::shop);
      others();
      setup.furnish(TenantId.ROOT, WebsiteSeed.demo(flagship), flagship.id());
    }
  }

  private void shop(Pack pack) {
    var seed = WebsiteSeed.demo(pack);
    var plan = PLANS.getOrDefault(pack.id(), "starter");
    open(
        new NewTenant(
            seed.facts().getString("slug"),
            seed.name(),
            seed.city(),
            pack.id(),
            plan,
            TenantStatus.ACTIVE),
        seed,
        true);
  }

  private void others() {
    open(
        tenant("stranger", "Umbra & Hijos", "Xenia", "lawn-care", TenantStatus.ACTIVE),
        WebsiteSeed.of("Umbra & Hijos", "Xenia", List.of("weekly-mowing", "hedge-trimming")),
        true);
    open(
        tenant("coming-soon", "Sal y Humo", "Fresno", "private-chef", TenantStatus.ACTIVE),
        WebsiteSeed.of("Sal y Humo", "Fresno", List.of()),
        false);
    open(
        tenant("on-hold", "Second Shine", "Wichita", "auto-detailing", TenantStatus.SUSPENDED),
        WebsiteSeed.of("Second Shine", "Wichita", List.of()),
        true);
  }

  private void open(NewTenant wanted, WebsiteSeed seed, boolean publish) {
    if (tenants.bySlug(wanted.slug()).isEmpty()) {
      setup.open(wanted, seed, publish);
    }
  }

  private static NewTenant tenant(
      String slug, String name, String city, String pack, TenantStatus status) {
    return new NewTenant(slug, name, city, pack, "starter", status);
  }
}
