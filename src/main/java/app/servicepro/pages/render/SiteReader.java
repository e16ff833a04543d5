package app.servicepro.pages.render;

import app.servicepro.pages.look.Logo;
import app.servicepro.platform.i18n.Formats;
import app.servicepro.platform.i18n.LocalText;
import app.servicepro.platform.json.Json;
import jakarta.json.JsonObject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the document {@code site} into what templates see, in one language. */
final class SiteReader {
  private static final double MINUTES = 60.0;
  private static final int LOGO = 320;

  private final SiteContext context;
  private final JsonObject site;
  private final String language;
  private final Formats formats;
  private final Links links;

  SiteReader(SiteContext context, String language, Formats formats) {
    this.context = context;
    this.site = context.site();
    this.language = language;
    this.formats = formats;
    this.links = context.links(language);
  }

  /**
   * @param path the page's, to mark where the reader is; a closed site has no ways to other pages
   */
  SiteView read(PagePath path) {
    var cta = Json.child(site, "cta");
    return new SiteView(
        site.getString("name"),
        text(site, "tagline"),
        site.getString("city"),
        Json.text(site, "region"),
        phone(Json.text(site, "phone")),
        Json.text(site, "email"),
        new SiteView.Action(
            Objects.requireNonNullElse(text(cta, "label"), site.getString("name")),
            links.target(Json.text(cta, "target", "/"))),
        path.closed()
            ? List.of()
            : Json.objects(site, "nav").stream().map(n -> nav(n, path.path())).toList(),
        Stream.concat(
                Json.objects(site, "hours").stream().map(this::hours),
                Json.objects(site, "specialHours").stream().map(this::special))
            .toList(),
        Json.objects(site, "hours").isEmpty()
            ? List.of()
            : Arrays.stream(DayOfWeek.values()).map(this::day).toList(),
        Json.objects(site, "area").stream().map(this::place).toList(),
        context.theme().palette(site.getString("palette")).id(),
        Logo.of(site).map(this::logo).orElse(null),
        context.look().badge());
  }

  private SiteView.LogoView logo(Logo logo) {
    var one = logo.address(LOGO);
    var two = logo.address(2 * LOGO);
    return new SiteView.LogoView(
        one,
        one.equals(two) ? "" : one + " 1x, " + two + " 2x",
        logo.width(),
        logo.height(),
        Objects.requireNonNullElse(text(site, "logo_alt"), site.getString("name")),
        logo.wide());
  }

  private @Nullable String text(JsonObject object, String key) {
    return LocalText.in(object.get(key), language, context.firstLanguage());
  }

  private static SiteView.@Nullable Phone phone(@Nullable String number) {
    if (number == null) {
      return null;
    }
    var text =
        number.matches("\\+1\\d{10}")
            ? "%s-%s-%s"
                .formatted(number.substring(2, 5), number.substring(5, 8), number.substring(8))
            : number;
    return new SiteView.Phone(text, "tel:" + number);
  }

  private SiteView.NavLink nav(JsonObject entry, String path) {
    var target = entry.getString("target");
    var here = path.equals(target) || path.startsWith(target + "/");
    return new SiteView.NavLink(
        Objects.requireNonNullElse(text(entry, "label"), target), links.target(target), here);
  }

  private SiteView.Hours hours(JsonObject entry) {
    var opens = time(entry, "opens");
    var closes = time(entry, "closes");
    return new SiteView.Hours(formats.days(days(entry)), opens, closes, opens == null);
  }

  /** A day that is not like the others, told as one more row. */
  private SiteView.Hours special(JsonObject entry) {
    var first = LocalDate.parse(entry.getString("first"));
    var last = LocalDate.parse(Json.text(entry, "last", first.toString()));
    var opens = time(entry, "opens");
    return new SiteView.Hours(
        formats.dates(first, last), opens, time(entry, "closes"), opens == null);
  }

  private SiteView.Day day(DayOfWeek day) {
    var label = formats.shortDay(day);
    var open =
        Json.objects(site, "hours").stream()
            .filter(e -> days(e).contains(day) && e.containsKey("opens"))
            .toList();
    return open.isEmpty()
        ? new SiteView.Day(label, null, null, true, 0)
        : new SiteView.Day(
            label,
            time(open.getFirst(), "opens"),
            time(open.getLast(), "closes"),
            false,
            open.stream().mapToDouble(SiteReader::length).sum());
  }

  private static double length(JsonObject entry) {
    var opens = LocalTime.parse(entry.getString("opens"));
    var closes = LocalTime.parse(entry.getString("closes"));
    return Duration.between(opens, closes).toMinutes() / MINUTES;
  }

  private @Nullable String time(JsonObject entry, String key) {
    var time = Json.text(entry, key);
    return time == null ? null : formats.time(LocalTime.parse(time));
  }

  private SiteView.Place place(JsonObject entry) {
    long fee = entry.containsKey("fee") ? entry.getJsonNumber("fee").longValue() : 0;
    var days = days(entry);
    return new SiteView.Place(
        Objects.requireNonNullElse(text(entry, "name"), entry.getString("id")),
        days.isEmpty() ? "" : formats.days(days),
        formats.money(fee),
        fee == 0);
  }

  /** The days of an entry, Monday first; they are written as the first three letters in English. */
  static List<DayOfWeek> days(JsonObject entry) {
    var names = Json.texts(entry, "days");
    return Arrays.stream(DayOfWeek.values())
        .filter(d -> names.contains(d.name().substring(0, 3).toLowerCase(Locale.ROOT)))
        .toList();
  }
}
