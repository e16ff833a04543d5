package app.servicepro.home.web;

import app.servicepro.home.Tasks;
import app.servicepro.pages.FactSheet;
import app.servicepro.platform.access.Permission;
import app.servicepro.platform.audit.Entry;
import app.servicepro.platform.audit.Trail;
import app.servicepro.platform.audit.TrailFilter;
import app.servicepro.platform.dashboard.Card;
import app.servicepro.platform.dashboard.Viewer;
import app.servicepro.platform.i18n.Formats;
import app.servicepro.platform.i18n.Language;
import app.servicepro.platform.time.Time;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a tenant's home page for one viewer. */
@RequestScoped
public class HomeWriter {
  private static final String BUNDLE = "home";
  private static final int IDEAS = 5;
  private static final int EVENTS = 6;

  @Inject private Language language;
  @Inject private FactSheet facts;
  @Inject private Tasks tasks;
  @Inject private NeedWriter needs;
  @Inject private Trail trail;
  @Inject private SiteSummary site;
  @Inject private Trial trial;

  HomePage page() {
    var viewer = Viewer.required();
    var formats = new Formats(language.words(), viewer.locale(), facts.region());
    var zone = facts.zone();
    var today = LocalDate.ofInstant(Time.now(), zone);
    var next = needs.needs(viewer);
    var cards = tasks.cards(viewer);
    var panel =
        viewer.may(Permission.SITE_VIEW) ? site.panel(viewer.locale(), formats, zone) : null;
    boolean tells = viewer.advanced() && viewer.may(Permission.AUDIT_VIEW);
    return new HomePage(
        viewer.advanced(),
        formats.date(today),
        summary(next.size(), panel) + trial.sentence(viewer, formats, zone),
        next,
        word("home.idea." + (today.getDayOfYear() % IDEAS + 1), Map.of()),
        panel,
        cards.stream().map(this::step).toList(),
        (int) cards.stream().filter(c -> !c.done()).count(),
        tells ? happened(formats, zone, today) : null);
  }

  private String summary(int needs, HomePage.@Nullable SitePanel panel) {
    var state = panel == null ? "none" : panel.state();
    return word("home.summary", Map.of("needs", needs, "site", state));
  }

  private HomePage.Step step(Card card) {
    var key = "card." + card.name();
    return new HomePage.Step(
        theirs(card.component(), key + ".title", Map.of()),
        theirs(card.component(), key + ".about", Map.of()),
        card.state(),
        theirs(card.component(), key + ".action", Map.of()),
        card.path(),
        card.done());
  }

  private List<HomePage.Happening> happened(Formats formats, ZoneId zone, LocalDate today) {
    return trail.entries(TrailFilter.ALL, Trail.NEWEST, EVENTS).stream()
        .map(entry ->
            new HomePage.Happening(
                time(ZonedDateTime.ofInstant(entry.at(), zone), formats, today),
                language
                    .words()
                    .anywhere(Viewer.required().locale(), "action." + entry.action())
                    .orElse(entry.action()),
                who(entry)))
        .toList();
  }

  private String who(Entry entry) {
    return entry.inside() ? word("home.staff", Map.of("name", entry.name())) : entry.name();
  }

  private static String time(ZonedDateTime at, Formats formats, LocalDate today) {
    return at.toLocalDate().equals(today)
        ? formats.time(at.toLocalTime())
        : formats.shortDate(at.toLocalDate());
  }

  private String word(String key, Map<String, ?> arguments) {
    return theirs(BUNDLE, key, arguments);
  }

  private String theirs(String bundle, String key, Map<String, ?> arguments) {
    return language.text(Viewer.required().locale(), bundle, key, arguments);
  }
}
