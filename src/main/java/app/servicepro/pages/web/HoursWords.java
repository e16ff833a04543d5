package app.servicepro.pages.web;

import app.servicepro.pages.Hours;
import app.servicepro.platform.forms.Option;
import app.servicepro.platform.i18n.Formats;
import app.servicepro.platform.i18n.Region;
import app.servicepro.platform.i18n.TimeZones;
import app.servicepro.platform.i18n.Words;
import app.servicepro.platform.json.Json;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Opening hours in the viewer's language. */
record HoursWords(Words words, String language, Region region) {

  List<Option> days() {
    var formats = formats();
    return Arrays.stream(DayOfWeek.values())
        .map(day -> Option.of(Hours.name(day), formats.day(day)))
        .toList();
  }

  /** As visitors read them: days with the same hours together. */
  List<HoursPage.Row> rows(Hours hours) {
    var formats = formats();
    var rows = new ArrayList<HoursPage.Row>();
    var facts = Json.PROVIDER.createObjectBuilder().add("hours", hours.weekJson()).build();
    for (var entry : Json.objects(facts, "hours")) {
      var days =
          Arrays.stream(DayOfWeek.values())
              .filter(d -> Json.texts(entry, "days").contains(Hours.name(d)))
              .toList();
      var stretch = hours.week().getOrDefault(days.getFirst(), List.of());
      rows.add(
          new HoursPage.Row(formats.days(days), times(formats, entry.getString("opens"), stretch)));
    }
    hours
        .specials()
        .forEach(s ->
            rows.add(
                new HoursPage.Row(formats.dates(s.first(), s.last()), times(formats, s.open()))));
    return rows;
  }

  private String times(Formats formats, String opens, List<Hours.Stretch> day) {
    return day.stream()
        .filter(s -> s.opens().toString().equals(opens))
        .findFirst()
        .map(s -> times(formats, s))
        .orElse("");
  }

  private String times(Formats formats, Hours.@Nullable Stretch stretch) {
    return stretch == null
        ? words.text(language, "pages", "hours.closed")
        : words.text(
            language,
            "pages",
            "hours.range",
            Map.of(
                "opens", formats.time(stretch.opens()), "closes", formats.time(stretch.closes())));
  }

  private Formats formats() {
    return new Formats(words, language, region);
  }

  static List<Option> zones(String language, String present) {
    return TimeZones.named(language, present).entrySet().stream()
        .map(zone -> Option.of(zone.getKey(), zone.getValue()))
        .toList();
  }
}
