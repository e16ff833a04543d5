package app.servicepro.setup;

import app.servicepro.packs.WebsiteSeed;
import app.servicepro.platform.audit.Audit;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.platform.time.Time;
import app.servicepro.setup.model.TemplateStore;
import app.servicepro.tenants.NewTenant;
import app.servicepro.tenants.TenantFacts;
import app.servicepro.tenants.TenantStatus;
import app.servicepro.tenants.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * Businesses that others begin as. The new one gets services and prices, add-ons, questions, tone,
 * messages, rules, campaigns, look and pages; nothing of customers, bookings, messages sent, people
 * or numbers.
 */
@ApplicationScoped
@Transactional
public class Clones {
  private static final String PLAN = "starter";

  @Inject private TemplateStore store;
  @Inject private Tenants tenants;
  @Inject private Opening opening;
  @Inject private Addresses addresses;
  @Inject private Audit audit;

  public List<Template> all() {
    return store.all();
  }

  public Optional<Template> find(TenantId tenant) {
    return store.find(tenant);
  }

  /**
   * Makes a business a template, or gives the template another title.
   *
   * @param slug the first part of its address
   * @return empty when there is no such business
   */
  public Optional<TenantId> mark(String slug, String title) {
    var found = tenants.bySlug(slug).map(TenantFacts::id);
    found.ifPresent(id -> {
      store.keep(id, title);
      audit.record("template.marked", "tenant:" + id, JsonValue.EMPTY_JSON_OBJECT, fact(title));
    });
    return found;
  }

  /** It is a template no more; businesses that began as it stay as they are. */
  public void unmark(TenantId tenant) {
    store
        .find(tenant)
        .ifPresent(template -> {
          store.drop(tenant);
          var before = fact(template.title());
          audit.record(
              "template.unmarked", "tenant:" + tenant, before, JsonValue.EMPTY_JSON_OBJECT);
        });
  }

  /**
   * Opens a business that begins as the template is now; at once or not at all.
   *
   * @param template marked before
   * @param phone as it is dialled; empty for none
   * @throws SlugTaken when the address is not free
   * @throws IllegalArgumentException when it is no template
   */
  public TenantId create(TenantId template, String name, String city, String slug, String phone) {
    var origin =
        store
            .find(template)
            .orElseThrow(() -> new IllegalArgumentException(template + " is no template"));
    if (addresses.refusal(slug).isPresent()) {
      throw new SlugTaken(slug);
    }
    var facts = Json.PROVIDER.createObjectBuilder();
    if (!phone.isEmpty()) {
      facts.add("phone", phone);
    }
    var seed = new WebsiteSeed(name, city, List.of(), null, null, facts.build(), false);
    var lent = Tenancy.as(template, () -> opening.lent(origin));
    var id = new TenantId(Time.newId());
    var wanted = new NewTenant(slug, name, city, lent.pack(), PLAN, TenantStatus.TRIALING);
    Tenancy.run(id, () -> opening.open(wanted, lent.of(seed)));
    audit.record(
        "template.used", "tenant:" + id, JsonValue.EMPTY_JSON_OBJECT, fact(origin.title()));
    return id;
  }

  private static JsonObject fact(String title) {
    return Json.PROVIDER.createObjectBuilder().add("title", title).build();
  }
}
