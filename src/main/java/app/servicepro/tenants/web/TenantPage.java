package app.servicepro.tenants.web;

import app.servicepro.platform.forms.Option;
import app.servicepro.tenants.Feature;
import app.servicepro.tenants.Features;
import app.servicepro.tenants.Plan;
import app.servicepro.tenants.TenantQuery;
import app.servicepro.tenants.TenantStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One tenant.
 *
 * @param version of its add-ons
 * @param offered what can be given to it apart from its tier
 * @param given what has been
 * @param seats how many people its team may have
 */
public record TenantPage(
    TenantsPage.Row tenant,
    String plan,
    String status,
    List<Option> plans,
    List<Option> states,
    int version,
    List<Option> offered,
    List<String> given,
    int seats,
    List<Has> features,
    boolean stale) {

  /** A feature, whether the tenant has it, and why. */
  public record Has(String name, boolean on, String why) {}

  static TenantPage of(
      TenantQuery.Row row, Features features, int seats, Speech speech, boolean stale) {
    var facts = row.facts();
    var reasons = features.explain(facts.id());
    return new TenantPage(
        TenantsPage.Row.of(row, speech),
        facts.plan(),
        facts.status().code(),
        Arrays.stream(Plan.values()).map(p -> speech.option(p.code(), "plan." + p.code())).toList(),
        Arrays.stream(TenantStatus.values())
            .map(s -> speech.option(s.code(), "status." + s.code()))
            .toList(),
        features.version(facts.id()),
        reasons.stream()
            .filter(r -> r.feature().gated() && (r.addOn() || r.why() == Features.Why.NOT_IN_PLAN))
            .map(r -> speech.option(r.feature().key(), "feature." + r.feature().key()))
            .toList(),
        reasons.stream()
            .filter(Features.Reason::addOn)
            .map(Features.Reason::feature)
            .map(Feature::key)
            .toList(),
        seats,
        reasons.stream().map(r -> has(r, speech)).toList(),
        stale);
  }

  private static Has has(Features.Reason reason, Speech speech) {
    return new Has(
        speech.of("feature." + reason.feature().key()),
        reason.why().on(),
        speech.of("why." + reason.why().name().toLowerCase(Locale.ROOT)));
  }
}
