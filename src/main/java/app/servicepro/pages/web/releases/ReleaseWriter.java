package app.servicepro.pages.web.releases;

import app.servicepro.pages.Pages;
import app.servicepro.pages.Publications;
import app.servicepro.pages.difference.FieldChange;
import app.servicepro.pages.difference.SiteDifference;
import app.servicepro.pages.difference.TextPiece;
import app.servicepro.pages.spi.PublicationCheck;
import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.Link;
import app.servicepro.platform.dashboard.Pager;
import app.servicepro.platform.dashboard.Viewer;
import app.servicepro.platform.i18n.Language;
import app.servicepro.platform.i18n.Moments;
import app.servicepro.platform.tenancy.Clocks;
import app.servicepro.platform.tenancy.Tenancy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the screens of releases in the viewer's language. */
@RequestScoped
public class ReleaseWriter {
  private static final int SIZE = 20;
  private static final int MOST_ROWS = 300;

  @Inject private Publications publications;
  @Inject private Pages pages;
  @Inject private Language language;
  @Inject private Clocks clocks;

  /**
   * @param page from 1
   */
  ReleasesPage list(int page, List<PublicationCheck.Fault> faults) {
    var draft = publications.draft();
    var live = publications.live();
    var names = new FieldNames(language.words(), locale(), live.orElse(Map.of()), draft);
    var moments = clocks.moments(locale());
    return new ReleasesPage(
        edits(),
        live.isPresent(),
        live.map(l -> SiteDifference.of(l, draft).size()).orElse(0),
        pages.state(Tenancy.required()).origin() + "/",
        faults.stream().map(f -> fault(f, names)).toList(),
        publications.plan().map(this::plan).orElse(null),
        publications.list((page - 1) * SIZE, SIZE).stream()
            .map(entry -> row(entry, names, moments))
            .toList(),
        Pager.of(ReleasesPages.HERE + "?page=", page, SIZE, publications.count()),
        false);
  }

  private ReleasesPage.Fault fault(PublicationCheck.Fault fault, FieldNames names) {
    var path = fault.at().isEmpty() ? List.<String>of() : List.of(fault.at().split("/", -1));
    return new ReleasesPage.Fault(
        names.of(fault.document(), path, null),
        language.text(locale(), fault.bundle(), fault.key(), fault.arguments()));
  }

  private ReleasesPage.Plan plan(Publications.Plan plan) {
    var moments = new Moments(locale(), ZoneId.of(plan.zone()));
    return new ReleasesPage.Plan(
        moments.moment(plan.at()) + " (" + moments.clock() + ")",
        plan.name(),
        plan.note(),
        plan.overtaken(),
        plan.late());
  }

  private static ReleasesPage.Row row(Publications.Entry entry, FieldNames names, Moments moments) {
    return new ReleasesPage.Row(
        entry.number(),
        moments.moment(entry.at()),
        entry.name(),
        entry.note(),
        entry.kind().code(),
        entry.documents().stream().map(names::document).collect(Collectors.joining(", ")),
        entry.live());
  }

  /**
   * @param againstLive else against what visitors saw before it
   */
  Optional<ReleasePage> release(int number, boolean againstLive) {
    return publications
        .find(number)
        .flatMap(entry ->
            publications.documents(number).map(after -> release(entry, after, againstLive)));
  }

  private ReleasePage release(
      Publications.Entry entry, Map<String, JsonObject> after, boolean againstLive) {
    var before =
        againstLive
            ? publications.live().orElse(Map.of())
            : publications.documentsBefore(entry.number());
    var here = ReleasesPages.HERE + "/" + entry.number();
    var rows = rows(before, after);
    return new ReleasePage(
        entry.number(),
        clocks.moments(locale()).moment(entry.at()),
        entry.name(),
        entry.note(),
        entry.kind().code(),
        entry.live(),
        edits() && !entry.live(),
        List.of(
            new Link(word("releases.against.before"), here, !againstLive),
            new Link(word("releases.against.live"), here + "?against=live", againstLive)),
        rows.subList(0, Math.min(rows.size(), MOST_ROWS)),
        Math.max(0, rows.size() - MOST_ROWS));
  }

  /** The draft against what visitors see. */
  ReleasePage draft() {
    var rows = rows(publications.live().orElse(Map.of()), publications.draft());
    return new ReleasePage(
        0,
        "",
        "",
        "",
        "draft",
        false,
        false,
        List.of(),
        rows.subList(0, Math.min(rows.size(), MOST_ROWS)),
        Math.max(0, rows.size() - MOST_ROWS));
  }

  private List<ReleasePage.Row> rows(
      Map<String, JsonObject> before, Map<String, JsonObject> after) {
    var names = new FieldNames(language.words(), locale(), before, after);
    var values = new FieldValues(language.words(), locale());
    return SiteDifference.of(before, after).stream().map(c -> row(c, names, values)).toList();
  }

  private static ReleasePage.Row row(FieldChange change, FieldNames names, FieldValues values) {
    var before = values.of(change.before());
    var after = values.of(change.after());
    boolean texts =
        change.kind() == FieldChange.Kind.CHANGED
            && change.before() instanceof JsonString
            && change.after() instanceof JsonString;
    return new ReleasePage.Row(
        names.of(
            change.document(),
            change.path(),
            change.after() == null ? change.before() : change.after()),
        change.kind().code(),
        before,
        after,
        texts && before.contains(" ") ? TextPiece.of(before, after) : List.of());
  }

  static boolean edits() {
    var viewer = Viewer.required();
    return viewer.may(Permission.SITE_PUBLISH) && viewer.features().contains("work");
  }

  private String word(String key) {
    return language.text(locale(), "pages", key, Map.of());
  }

  private static String locale() {
    return Viewer.required().locale();
  }
}
