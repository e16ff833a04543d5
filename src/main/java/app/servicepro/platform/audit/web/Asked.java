package app.servicepro.platform.audit.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.servicepro.platform.audit.TrailFilter;
import app.servicepro.platform.forms.Form;
import app.servicepro.platform.forms.FormView;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which rows an address asks for: {@code ?who=staff&action=price.changed&from=2026-11-01}. Days are
 * whole, on the clock of the place. What is wrong asks for nothing, and is said beside its field.
 *
 * @param before only rows before this one; 0 for all
 * @param row the number of the first row shown, from 1
 */
record Asked(TrailFilter filter, Map<String, String> words, long before, long row, FormView form) {
  private static final Pattern ACTION = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");
  private static final Set<String> NOBODY = Set.of(TrailFilter.SYSTEM, TrailFilter.STAFF);

  static Asked of(MultivaluedMap<String, String> query, ZoneId zone) {
    var form = Form.of(query);
    var who = judged(form, "who", 36, Asked::known);
    var action = judged(form, "action", 80, text -> ACTION.matcher(text).matches());
    var from = day(form, "from");
    var to = day(form, "to");
    if (from != null && to != null && to.isBefore(from)) {
      form.problem("to", "audit.problem.order");
    }
    var words = new TreeMap<String, String>();
    form.view()
        .values()
        .forEach((name, value) -> {
          if (!value.isEmpty()) {
            words.put(name, value);
          }
        });
    var filter = new TrailFilter(who, action, start(from, zone), end(to, zone));
    return new Asked(
        filter,
        words,
        number(query.getFirst("before"), 0),
        number(query.getFirst("row"), 1),
        form.view());
  }

  /** The same question with other words in it. */
  String address(String path, Map<String, ?> others) {
    var all = new LinkedHashMap<String, Object>(words);
    all.putAll(new TreeMap<>(others));
    var query =
        all.entrySet().stream()
            .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue().toString(), UTF_8))
            .collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }

  boolean narrowed() {
    return !words.isEmpty();
  }

  private static @Nullable String judged(Form form, String name, int max, Predicate<String> right) {
    var text = form.optional(name, max);
    if (text.isEmpty()) {
      return null;
    }
    if (!right.test(text)) {
      form.problem(name, "problem.choice");
      return null;
    }
    return text;
  }

  private static boolean known(String who) {
    try {
      return NOBODY.contains(who) || UUID.fromString(who).toString().equals(who);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static @Nullable LocalDate day(Form form, String name) {
    var text = form.optional(name, 10);
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      form.problem(name, "audit.problem.day");
      return null;
    }
  }

  private static @Nullable Instant start(@Nullable LocalDate day, ZoneId zone) {
    return day == null ? null : day.atStartOfDay(zone).toInstant();
  }

  private static @Nullable Instant end(@Nullable LocalDate day, ZoneId zone) {
    return day == null ? null : day.plusDays(1).atStartOfDay(zone).toInstant();
  }

  private static long number(@Nullable String text, long otherwise) {
    return text != null && text.matches("[1-9][0-9]{0,14}") ? Long.parseLong(text) : otherwise;
  }
}
