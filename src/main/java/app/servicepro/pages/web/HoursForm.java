package app.servicepro.pages.web;

import app.servicepro.pages.Hours;
import app.servicepro.platform.forms.Form;
import app.servicepro.platform.forms.FormView;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The form of the opening hours: for each day whether it is open, two times, and two more after a
 * break; then days that are not like the others.
 *
 * @param today at the business; what is over by then is dropped
 */
record HoursForm(Form form, LocalDate today) {
  static final String NAME = "hours";

  /** So many special days a form has room for. */
  static final int SPECIALS = 24;

  private static final int LONGEST = 20;
  private static final int LONGEST_SPAN = 366;
  private static final int FARTHEST_YEARS = 5;
  private static final int NOON = 12;
  private static final Pattern TIME =
      Pattern.compile("(\\d{1,2})(?:[:.h]([0-5]\\d)(?::00)?)?(?:([ap])\\.?m\\.?)?");

  Hours read() {
    var week = new EnumMap<DayOfWeek, List<Hours.Stretch>>(DayOfWeek.class);
    for (var day : DayOfWeek.values()) {
      week.put(day, day(Hours.name(day)));
    }
    var specials = new ArrayList<Hours.Special>();
    for (int i = 0; i < SPECIALS; i++) {
      var special = special("special." + i);
      if (special != null && !special.last().isBefore(today)) {
        specials.add(special);
      }
    }
    specials.sort(java.util.Comparator.comparing(Hours.Special::first));
    return new Hours(week, List.copyOf(specials));
  }

  private List<Hours.Stretch> day(String day) {
    boolean open = form.flag(day + ".open");
    var first = stretch(day + ".1", open);
    var second = stretch(day + ".2", false);
    if (!open) {
      return List.of();
    }
    if (first != null && second != null && !second.opens().isAfter(first.closes())) {
      form.problem(day + ".2.opens", "problem.hours.break");
    }
    var stretches = new ArrayList<Hours.Stretch>();
    if (first != null) {
      stretches.add(first);
    }
    if (second != null) {
      stretches.add(second);
    }
    return stretches;
  }

  private Hours.@Nullable Special special(String at) {
    var first = date(at + ".first");
    var last = date(at + ".last");
    var open = stretch(at, false);
    if (first == null) {
      if (last != null || open != null) {
        form.problem(at + ".first", "problem.missing");
      }
      return null;
    }
    var end = last == null ? first : last;
    if (end.isBefore(first) || end.isAfter(first.plusDays(LONGEST_SPAN))) {
      form.problem(at + ".last", "problem.hours.span");
    } else if (first.isAfter(today.plusYears(FARTHEST_YEARS))) {
      form.problem(at + ".first", "problem.hours.far");
    }
    return new Hours.Special(first, end, open);
  }

  private Hours.@Nullable Stretch stretch(String at, boolean required) {
    var opens = time(at + ".opens", required);
    var closes = time(at + ".closes", required || opens != null);
    if (opens == null && closes != null) {
      form.problem(at + ".opens", "problem.missing");
    }
    if (opens == null || closes == null) {
      return null;
    }
    if (!closes.isAfter(opens)) {
      form.problem(at + ".closes", "problem.hours.order");
    }
    return new Hours.Stretch(opens, closes);
  }

  private @Nullable LocalTime time(String field, boolean required) {
    var typed = required ? form.text(field, LONGEST) : form.optional(field, LONGEST);
    if (typed.isEmpty()) {
      return null;
    }
    var match = TIME.matcher(typed.toLowerCase(java.util.Locale.ROOT).replace(" ", ""));
    var time = match.matches() ? time(match.group(1), match.group(2), match.group(3)) : null;
    if (time == null) {
      form.problem(field, "problem.hours.time");
    }
    return time;
  }

  private static @Nullable LocalTime time(
      String hour, @Nullable String minute, @Nullable String half) {
    int hours = Integer.parseInt(hour);
    if (half != null) {
      if (hours < 1 || hours > NOON) {
        return null;
      }
      hours = hours % NOON + (half.equals("p") ? NOON : 0);
    }
    return hours > 23 ? null : LocalTime.of(hours, minute == null ? 0 : Integer.parseInt(minute));
  }

  private @Nullable LocalDate date(String field) {
    var typed = form.optional(field, LONGEST);
    if (typed.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(typed);
    } catch (DateTimeParseException e) {
      form.problem(field, "problem.hours.date", Map.of("example", today.toString()));
      return null;
    }
  }

  /** The form as it looks for hours that are there. */
  static FormView filled(Hours hours, String zone) {
    var values = new HashMap<String, String>();
    values.put("zone", zone);
    for (var day : DayOfWeek.values()) {
      var stretches = hours.week().getOrDefault(day, List.of());
      values.put(Hours.name(day) + ".open", stretches.isEmpty() ? "" : "on");
      for (int i = 0; i < Math.min(2, stretches.size()); i++) {
        fill(values, Hours.name(day) + "." + (i + 1), stretches.get(i));
      }
    }
    for (int i = 0; i < Math.min(SPECIALS, hours.specials().size()); i++) {
      var special = hours.specials().get(i);
      var at = "special." + i;
      values.put(at + ".first", special.first().toString());
      values.put(
          at + ".last", special.last().equals(special.first()) ? "" : special.last().toString());
      if (special.open() != null) {
        fill(values, at, special.open());
      }
    }
    return new FormView("", values, Map.of(), Map.of(), Map.of());
  }

  private static void fill(Map<String, String> values, String at, Hours.Stretch stretch) {
    values.put(at + ".opens", stretch.opens().toString());
    values.put(at + ".closes", stretch.closes().toString());
  }
}
