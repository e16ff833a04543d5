package app.servicepro.tenants.web;

import app.servicepro.tenants.Feature;
import app.servicepro.tenants.PlanFacts;
import app.servicepro.tenants.Version;
import java.util.ArrayList;
import java.util.List;

/**
 * Which tier holds what.
 *
 * @param version of the whole
 * @param heads of the table
 * @param plans the columns behind the first
 * @param rows a feature each
 */
public record PlansPage(
    int version,
    List<String> heads,
    List<Column> plans,
    List<Row> rows,
    List<VersionView> history,
    boolean stale) {

  /** A tier. */
  public record Column(String code, String name, int seats, int gigabytes) {}

  /** A feature. */
  public record Row(String name, List<Cell> cells) {}

  /**
   * Whether a tier holds a feature.
   *
   * @param name of the input
   * @param label says both, for those who do not see the table
   */
  public record Cell(String name, String plan, String label, boolean on) {}

  static PlansPage of(
      int version, List<PlanFacts> plans, List<Version> history, Speech speech, boolean stale) {
    var heads = new ArrayList<String>();
    heads.add(speech.of("tenant.feature"));
    plans.forEach(p -> heads.add(speech.of("plan." + p.plan().code())));
    return new PlansPage(
        version,
        heads,
        plans.stream()
            .map(p ->
                new Column(
                    p.plan().code(),
                    speech.of("plan." + p.plan().code()),
                    p.seats(),
                    p.gigabytes()))
            .toList(),
        Feature.gates().stream().map(f -> row(f, plans, speech)).toList(),
        history.stream().map(v -> VersionView.of(v, speech)).toList(),
        stale);
  }

  private static Row row(Feature feature, List<PlanFacts> plans, Speech speech) {
    var name = speech.of("feature." + feature.key());
    return new Row(
        name,
        plans.stream()
            .map(p -> {
              var plan = speech.of("plan." + p.plan().code());
              return new Cell(
                  p.plan().code() + "." + feature.key(),
                  plan,
                  name + ", " + plan,
                  p.features().contains(feature));
            })
            .toList());
  }
}
