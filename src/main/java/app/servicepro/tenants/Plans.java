package app.servicepro.tenants;

import app.servicepro.platform.json.Json;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.tenants.model.Content;
import app.servicepro.tenants.model.Documents;
import app.servicepro.tenants.model.Trail;
import app.servicepro.tenants.schema.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which features and how many seats a tier holds, as the platform's owner decides. */
@ApplicationScoped
public class Plans {
  private static final String DOCUMENT = "plans";
  private static final int MOST_SEATS = 1_000;
  private static final int MOST_GIGABYTES = 10_000;
  private static final int KEPT_IN_SIGHT = 50;

  @Inject private Documents documents;
  @Inject private Trail trail;

  public List<PlanFacts> all() {
    return Arrays.stream(Plan.values()).map(this::get).toList();
  }

  public PlanFacts get(Plan plan) {
    var values = now().values();
    var features = EnumSet.noneOf(Feature.class);
    Feature.gates().stream().filter(f -> holds(values, plan, f)).forEach(features::add);
    return new PlanFacts(plan, seats(values, plan), gigabytes(values, plan), features);
  }

  /** How many people a team of this tier may have. */
  public int seats(Plan plan) {
    return seats(now().values(), plan);
  }

  /** How much room for pictures and files this tier gives. */
  public int gigabytes(Plan plan) {
    return gigabytes(now().values(), plan);
  }

  public boolean holds(Plan plan, Feature feature) {
    return holds(now().values(), plan, feature);
  }

  /** The number that a change must name. */
  public int version() {
    return now().version();
  }

  /** What the tiers held before, the newest first; read while the platform is bound. */
  @Transactional
  public List<Version> history() {
    return documents.history(DOCUMENT, KEPT_IN_SIGHT);
  }

  /**
   * Decides anew for the tiers that are named; the platform is bound.
   *
   * @throws Refused when a tier's seats are not 1 to 1,000 or its gigabytes not 1 to 10,000: {@code
   *     pro.seats}
   * @throws Stale when somebody changed it in the meantime
   */
  @Transactional
  public void change(int version, List<PlanFacts> wanted, String note) {
    requirePlatform();
    var document = documents.lock(DOCUMENT, version);
    var next = new TreeMap<String, JsonValue>(document.content().values());
    var faults = new TreeMap<String, Fault>();
    for (var plan : wanted) {
      var code = plan.plan().code();
      number(code + ".seats", plan.seats(), MOST_SEATS, next, faults);
      number(code + ".gigabytes", plan.gigabytes(), MOST_GIGABYTES, next, faults);
      Feature.gates()
          .forEach(f ->
              next.put(
                  code + "." + f.key(),
                  plan.features().contains(f) ? JsonValue.TRUE : JsonValue.FALSE));
    }
    if (!faults.isEmpty()) {
      throw new Refused(faults);
    }
    var values = Json.PROVIDER.createObjectBuilder(Map.copyOf(next)).build();
    trail.changed("plans.changed", DOCUMENT, documents.write(document, values, note));
  }

  private static void number(
      String name, int wanted, int most, Map<String, JsonValue> next, Map<String, Fault> faults) {
    if (wanted < 1 || wanted > most) {
      faults.put(name, new Fault("fault.range", Map.of("min", 1, "max", most)));
    }
    next.put(name, Json.PROVIDER.createValue(wanted));
  }

  private Content now() {
    return documents.read(TenantId.PLATFORM, DOCUMENT);
  }

  private static int seats(JsonObject values, Plan plan) {
    return values.getInt(plan.code() + ".seats", plan.seats());
  }

  private static int gigabytes(JsonObject values, Plan plan) {
    return values.getInt(plan.code() + ".gigabytes", plan.gigabytes());
  }

  private static boolean holds(JsonObject values, Plan plan, Feature feature) {
    return values.getBoolean(plan.code() + "." + feature.key(), feature.usuallyIn(plan));
  }

  static void requirePlatform() {
    if (!Tenancy.required().equals(TenantId.PLATFORM)) {
      throw new IllegalStateException("only the platform's owner decides this");
    }
  }
}
