package app.servicepro.platform.audit.web;

import app.servicepro.platform.audit.Entry;
import app.servicepro.platform.audit.Trail;
import app.servicepro.platform.audit.TrailCheckup;
import app.servicepro.platform.dashboard.DashboardPage;
import app.servicepro.platform.dashboard.Pager;
import app.servicepro.platform.dashboard.Screens;
import app.servicepro.platform.dashboard.Viewer;
import app.servicepro.platform.i18n.Language;
import app.servicepro.platform.i18n.Moments;
import app.servicepro.platform.tenancy.Clocks;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** What the trails of a tenant and of the platform have in common. */
@ApplicationScoped
public class AuditScreen {
  private static final int ROWS = 50;

  @Inject private Trail trail;
  @Inject private TrailCheckup checkup;
  @Inject private Screens screens;
  @Inject private Language language;
  @Inject private Clocks clocks;

  Response page(DashboardPage page, MultivaluedMap<String, String> query) {
    var zone = clocks.zone();
    var asked = Asked.of(query, zone);
    var writer = writer(zone);
    var before = asked.before() == 0 ? Trail.NEWEST : asked.before();
    var found = trail.entries(asked.filter(), before, ROWS + 1);
    var model =
        new AuditPage(
            page.path(),
            found.stream().limit(ROWS).map(writer::row).toList(),
            pager(page.path(), asked, found),
            writer.people(trail.people(), !platform()),
            writer.actions(trail.actions()),
            writer.moments().clock(),
            asked.address(page.path() + "/rows.csv", Map.of()),
            query.containsKey("checked") ? fault() : "",
            asked.narrowed());
    return screens.show(page, "platform/audit.peb", model, asked.form());
  }

  Response table(DashboardPage page, MultivaluedMap<String, String> query) {
    var zone = clocks.zone();
    var asked = Asked.of(query, zone);
    if (asked.form().failed()) {
      return page(page, query);
    }
    var name = "audit-" + Time.now().atZone(zone).toLocalDate() + ".csv";
    return Response.ok(new TrailTable(trail, asked.filter(), writer(zone), zone))
        .type("text/csv; charset=utf-8")
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .header("Cache-Control", "no-store")
        .build();
  }

  /** What was found is looked at again when it is shown: nobody can say so by a link. */
  Response check(DashboardPage page) {
    return Screens.seeOther(
        page.path() + (checkup.check().isEmpty() ? "?done=trail-whole" : "?checked=1"));
  }

  private String fault() {
    var fault = trail.fault();
    return fault.isPresent() ? String.valueOf(fault.getAsLong()) : "";
  }

  private static Pager pager(String path, Asked asked, List<Entry> found) {
    long last = asked.row() + Math.min(found.size(), ROWS) - 1;
    var next =
        found.size() <= ROWS
            ? null
            : asked.address(path, Map.of("before", found.get(ROWS - 1).seq(), "row", last + 1));
    var newest = asked.before() == 0 ? null : asked.address(path, Map.of());
    return new Pager(asked.row(), last, -1, newest, next);
  }

  private AuditWriter writer(ZoneId zone) {
    var viewer = Viewer.required();
    return new AuditWriter(language.words(), viewer, new Moments(viewer.locale(), zone));
  }

  private static boolean platform() {
    return Tenancy.required().equals(TenantId.PLATFORM);
  }
}
