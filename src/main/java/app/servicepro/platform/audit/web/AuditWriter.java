package app.servicepro.platform.audit.web;

import app.servicepro.platform.audit.Entry;
import app.servicepro.platform.audit.TrailFilter;
import app.servicepro.platform.dashboard.Viewer;
import app.servicepro.platform.forms.Option;
import app.servicepro.platform.i18n.Moments;
import app.servicepro.platform.i18n.Words;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Writes rows of the trail in the viewer's language. */
record AuditWriter(Words words, Viewer viewer, Moments moments) {
  private static final int SHOWN = 300;

  /** Of an id, its end tells enough beside others. */
  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{6}([0-9a-f]{6})");

  AuditPage.Row row(Entry entry) {
    return new AuditPage.Row(
        entry.seq(),
        moments.moment(entry.at()),
        entry.at().truncatedTo(ChronoUnit.SECONDS).toString(),
        who(entry),
        entry.inside() ? place() : "",
        action(entry.action()),
        ID.matcher(entry.target()).replaceAll("…$1"),
        entry.changes().stream().map(this::change).toList(),
        entry.reason() == null ? "" : entry.reason(),
        entry.ip());
  }

  /** What was done, in words; the code itself when nobody wrote any. */
  String action(String code) {
    return words.anywhere(viewer.locale(), "action." + code).orElse(code);
  }

  String text(String key) {
    return words.text(viewer.locale(), "platform", key);
  }

  private String who(Entry entry) {
    return entry.name().isEmpty() ? text("audit.visitor") : entry.name();
  }

  private String place() {
    return viewer.place() == null ? "" : viewer.place().name();
  }

  List<Option> people(Map<String, String> known, boolean tenant) {
    var options = new ArrayList<Option>();
    options.add(Option.of("", text("audit.who.all")));
    if (tenant) {
      options.add(Option.of(TrailFilter.STAFF, text("audit.who.staff")));
    }
    options.add(Option.of(TrailFilter.SYSTEM, text("audit.who.system")));
    known.forEach((id, name) -> options.add(Option.of(id, name)));
    return options;
  }

  List<Option> actions(List<String> codes) {
    var options = new ArrayList<Option>();
    codes.forEach(code -> options.add(Option.of(code, action(code))));
    options.sort(Comparator.comparing(Option::label));
    options.addFirst(Option.of("", text("audit.action.all")));
    return options;
  }

  private Entry.Change change(Entry.Change change) {
    var key = "audit.field." + change.field();
    var field = words.has("platform", key) ? text(key) : change.field();
    return new Entry.Change(field, shortened(change.before()), shortened(change.after()));
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= SHOWN
        ? text
        : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
  }
}
