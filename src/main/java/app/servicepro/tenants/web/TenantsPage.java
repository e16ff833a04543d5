package app.servicepro.tenants.web;

import app.servicepro.platform.dashboard.Link;
import app.servicepro.platform.dashboard.Pager;
import app.servicepro.tenants.Plan;
import app.servicepro.tenants.TenantQuery;
import app.servicepro.tenants.TenantStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The list of tenants.
 *
 * @param q what is looked for
 * @param kept what else narrows the list
 * @param narrowed whether anything does
 */
public record TenantsPage(
    String q,
    Map<String, String> kept,
    boolean narrowed,
    List<Link> plans,
    List<Link> states,
    List<Row> rows,
    Pager pager) {

  /**
   * @param kind how its state looks: ok, wait, alert or nothing
   */
  public record Row(
      String id,
      String name,
      String slug,
      String city,
      String trade,
      String plan,
      String state,
      String kind,
      String since) {

    static Row of(TenantQuery.Row row, Speech speech) {
      var facts = row.facts();
      return new Row(
          facts.id().toString(),
          facts.name(),
          facts.slug(),
          facts.city(),
          speech.trade(facts.pack()),
          speech.of("plan." + facts.plan()),
          speech.of("status." + facts.status().code()),
          colour(facts.status()),
          speech.day(row.since()));
    }
  }

  static TenantsPage of(TenantQuery query, TenantQuery.Found found, Speech speech) {
    var kept = parameters(query);
    kept.remove("q");
    return new TenantsPage(
        query.words(),
        kept,
        !parameters(query).isEmpty(),
        links(query, "plan", Arrays.stream(Plan.values()).map(Plan::code).toList(), speech),
        links(
            query,
            "status",
            Arrays.stream(TenantStatus.values()).map(TenantStatus::code).toList(),
            speech),
        found.rows().stream().map(r -> Row.of(r, speech)).toList(),
        Pager.of(
            address(parameters(query)) + (parameters(query).isEmpty() ? "?page=" : "&page="),
            query.page(),
            TenantQuery.ON_A_PAGE,
            found.total()));
  }

  private static String colour(TenantStatus status) {
    return switch (status) {
      case ACTIVE -> "ok";
      case TRIALING -> "act";
      case PAST_DUE -> "wait";
      case SUSPENDED -> "alert";
      case CANCELLED -> "";
    };
  }

  private static List<Link> links(
      TenantQuery query, String name, List<String> codes, Speech speech) {
    var now = parameters(query);
    var chosen = now.getOrDefault(name, "");
    var links = new ArrayList<Link>();
    now.remove(name);
    links.add(new Link(speech.of("tenants.all"), address(now), chosen.isEmpty()));
    for (var code : codes) {
      var next = new LinkedHashMap<>(now);
      next.put(name, code);
      links.add(new Link(speech.of(name + "." + code), address(next), chosen.equals(code)));
    }
    return links;
  }

  private static Map<String, String> parameters(TenantQuery query) {
    var all = new LinkedHashMap<String, String>();
    if (!query.words().isEmpty()) {
      all.put("q", query.words());
    }
    if (query.plan() != null) {
      all.put("plan", query.plan().code());
    }
    if (query.status() != null) {
      all.put("status", query.status().code());
    }
    return all;
  }

  private static String address(Map<String, String> parameters) {
    var query =
        parameters.entrySet().stream()
            .map(p -> p.getKey() + "=" + URLEncoder.encode(p.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return TenantsPages.TENANTS_PATH + (query.isEmpty() ? "" : "?" + query);
  }
}
