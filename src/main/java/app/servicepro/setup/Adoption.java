package app.servicepro.setup;

import app.servicepro.packs.Holdings;
import app.servicepro.packs.Packs;
import app.servicepro.packs.WebsiteSeed;
import app.servicepro.pages.FactSheet;
import app.servicepro.platform.jobs.Jobs;
import app.servicepro.platform.jobs.spi.Work;
import app.servicepro.platform.start.Started;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.setup.model.TemplateStore;
import app.servicepro.tenants.Tenants;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Businesses that began before it was kept what their pack gave them: from now on it is. What they
 * have counts as edited where it differs from the pack; one job each, in the background.
 */
@ApplicationScoped
@Transactional
public class Adoption implements Work {
  private static final String KIND = "pack-adoption";

  /** After whoever opens businesses at the start. */
  private static final int LATE = 5_000;

  @Inject private TemplateStore store;
  @Inject private Tenants tenants;
  @Inject private Packs packs;
  @Inject private Holdings holdings;
  @Inject private FactSheet facts;
  @Inject private Jobs jobs;

  void ask(@Observes @Priority(LATE) Started event) {
    for (var tenant : store.unknown()) {
      Tenancy.run(tenant, () -> jobs.add(KIND, JsonValue.EMPTY_JSON_OBJECT));
    }
  }

  @Override
  public String kind() {
    return KIND;
  }

  /** Nothing for who has no site yet, or is known by now. */
  @Override
  public void run(JsonObject data) {
    if (holdings.find().isEmpty() && !facts.facts().isEmpty()) {
      tenants
          .find(Tenancy.required())
          .ifPresent(t -> packs.apply(WebsiteSeed.of(t.name(), t.city(), List.of()), t.pack()));
    }
  }
}
