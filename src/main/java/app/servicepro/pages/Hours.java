package app.servicepro.pages;

import app.servicepro.platform.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * When a business is open.
 *
 * @param week the stretches of each day, in order; none on a day that is closed
 * @param specials days that are not like the others, in order
 */
public record Hours(Map<DayOfWeek, List<Stretch>> week, List<Special> specials) {
  private static final int NAME_LENGTH = 3;
  private static final Stretch USUAL = new Stretch(LocalTime.of(8, 0), LocalTime.of(17, 0));

  /** From one time of a day to a later one. */
  public record Stretch(LocalTime opens, LocalTime closes) {}

  /**
   * Days with hours of their own, e.g. a holiday.
   *
   * @param last the same as the first when it is one day
   * @param open null when the business is closed
   */
  public record Special(LocalDate first, LocalDate last, @Nullable Stretch open) {}

  /**
   * @param facts the document {@code site}
   */
  public static Hours of(JsonObject facts) {
    var week = new EnumMap<DayOfWeek, List<Stretch>>(DayOfWeek.class);
    for (var day : DayOfWeek.values()) {
      var stretches = new ArrayList<Stretch>();
      for (var entry : Json.objects(facts, "hours")) {
        var stretch = stretch(entry);
        if (stretch != null && Json.texts(entry, "days").contains(name(day))) {
          stretches.add(stretch);
        }
      }
      week.put(day, stretches);
    }
    return new Hours(
        week, Json.objects(facts, "specialHours").stream().map(Hours::special).toList());
  }

  /** As the document {@code site} holds the week: days with the same hours together. */
  public JsonArray weekJson() {
    var entries = Json.PROVIDER.createArrayBuilder();
    int most = week.values().stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < most; i++) {
      var done = new ArrayList<Stretch>();
      for (var day : DayOfWeek.values()) {
        var stretch = at(day, i);
        if (stretch != null && !done.contains(stretch)) {
          done.add(stretch);
          entries.add(entry(stretch, i));
        }
      }
    }
    return entries.build();
  }

  private JsonObject entry(Stretch stretch, int index) {
    var days = Json.PROVIDER.createArrayBuilder();
    Arrays.stream(DayOfWeek.values())
        .filter(day -> stretch.equals(at(day, index)))
        .forEach(day -> days.add(name(day)));
    return Json.PROVIDER
        .createObjectBuilder()
        .add("days", days)
        .add("opens", stretch.opens().toString())
        .add("closes", stretch.closes().toString())
        .build();
  }

  public JsonArray specialsJson() {
    var entries = Json.PROVIDER.createArrayBuilder();
    for (var special : specials) {
      var entry =
          Json.PROVIDER
              .createObjectBuilder()
              .add("first", special.first().toString())
              .add("last", special.last().toString());
      if (special.open() != null) {
        entry.add("opens", special.open().opens().toString());
        entry.add("closes", special.open().closes().toString());
      }
      entries.add(entry);
    }
    return entries.build();
  }

  /** The same with a usual week: Monday to Friday, eight to five. */
  public Hours usual() {
    var usual = new EnumMap<DayOfWeek, List<Stretch>>(DayOfWeek.class);
    for (var day : DayOfWeek.values()) {
      boolean weekend = day.compareTo(DayOfWeek.FRIDAY) > 0;
      usual.put(day, weekend ? List.of() : List.of(USUAL));
    }
    return new Hours(usual, specials);
  }

  /** Whether nothing says when somebody is there. */
  public boolean none() {
    return week.values().stream().allMatch(List::isEmpty);
  }

  private @Nullable Stretch at(DayOfWeek day, int index) {
    var stretches = week.getOrDefault(day, List.of());
    return index < stretches.size() ? stretches.get(index) : null;
  }

  private static Special special(JsonObject entry) {
    var first = LocalDate.parse(entry.getString("first"));
    var last = Json.text(entry, "last");
    return new Special(first, last == null ? first : LocalDate.parse(last), stretch(entry));
  }

  private static @Nullable Stretch stretch(JsonObject entry) {
    var opens = Json.text(entry, "opens");
    var closes = Json.text(entry, "closes");
    return opens == null || closes == null
        ? null
        : new Stretch(LocalTime.parse(opens), LocalTime.parse(closes));
  }

  /** As documents write it: "mon". */
  public static String name(DayOfWeek day) {
    return day.name().substring(0, NAME_LENGTH).toLowerCase(Locale.ROOT);
  }
}
