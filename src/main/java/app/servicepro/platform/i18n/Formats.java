package app.servicepro.platform.i18n;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/**
 * Prices, times and durations as people of a language write them in a business' country. Not safe
 * for use by several threads at once: make one for each page.
 */
public final class Formats {
  private static final int HOUR = 60;
  private static final int WORKING_DAY = 8 * HOUR;

  private final Words words;
  private final String language;
  private final ULocale locale;
  private final Currency currency;
  private final Map<Integer, NumberFormat> prices = new HashMap<>();

  public Formats(Words words, String language, Region region) {
    this.words = words;
    this.language = language;
    this.locale = new ULocale(language, region.country());
    this.currency = Currency.getInstance(region.currency());
  }

  /** The ISO 4217 code of what prices are in. */
  public String currency() {
    return currency.getCurrencyCode();
  }

  /** "$259", "$24.50"; cents only when there are any. */
  public String money(long minor) {
    int digits = currency.getDefaultFractionDigits();
    boolean whole = minor % Math.powExact(10L, digits) == 0;
    return prices
        .computeIfAbsent(whole ? 0 : digits, this::price)
        .format(BigDecimal.valueOf(minor, digits));
  }

  /** The same without the currency's sign, e.g. for a field: "259", "24.50", "-30". */
  public String amount(long minor) {
    int digits = currency.getDefaultFractionDigits();
    var format = NumberFormat.getNumberInstance(locale);
    boolean whole = minor % Math.powExact(10L, digits) == 0;
    format.setMinimumFractionDigits(whole ? 0 : digits);
    format.setMaximumFractionDigits(digits);
    return format.format(BigDecimal.valueOf(minor, digits));
  }

  /**
   * A sum that somebody typed ("79", "$1,190", "24.50"), in minor units; empty when it is none, or
   * could be meant in two ways.
   */
  public OptionalLong minor(String typed) {
    return new TypedMoney(locale, currency).minor(typed);
  }

  private NumberFormat price(int shown) {
    var format = NumberFormat.getCurrencyInstance(locale);
    format.setCurrency(currency);
    format.setMinimumFractionDigits(shown);
    format.setMaximumFractionDigits(shown);
    return format;
  }

  /** "45 min", "2 h", "1 h 15", "1½ days" (of eight working hours). */
  public String duration(int minutes) {
    if (minutes >= WORKING_DAY && minutes % (WORKING_DAY / 2) == 0) {
      int days = minutes / WORKING_DAY;
      var key = minutes % WORKING_DAY == 0 ? "duration.days" : "duration.days-and-half";
      return word(key, Map.of("days", days));
    }
    if (minutes < HOUR) {
      return word("duration.minutes", Map.of("minutes", minutes));
    }
    var key = minutes % HOUR == 0 ? "duration.hours" : "duration.hours-minutes";
    return word(key, Map.of("hours", minutes / HOUR, "minutes", minutes % HOUR));
  }

  /** "7:30 AM" as the language writes it. */
  public String time(LocalTime time) {
    var format = DateFormat.getTimeInstance(DateFormat.SHORT, locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format((Object) (time.toSecondOfDay() * 1000L));
  }

  /** "Thu, Dec 24, 2026", or "Thu, Dec 24 – Sun, Dec 27, 2026". */
  public String dates(LocalDate first, LocalDate last) {
    var format = DateIntervalFormat.getInstance(DateFormat.YEAR_ABBR_MONTH_WEEKDAY_DAY, locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.formatToValue(new DateInterval(millis(first), millis(last))).toString();
  }

  private static long millis(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
  }

  public String shortDay(DayOfWeek day) {
    return weekday(day, DateFormatSymbols.ABBREVIATED);
  }

  /** "Monday", as it stands alone. */
  public String day(DayOfWeek day) {
    return capital(weekday(day, DateFormatSymbols.WIDE));
  }

  private String weekday(DayOfWeek day, int width) {
    var names =
        DateFormatSymbols.getInstance(locale).getWeekdays(DateFormatSymbols.STANDALONE, width);
    return names[day.getValue() % 7 + 1];
  }

  /** "Tuesday, November 17", as it stands alone. */
  public String date(LocalDate day) {
    return capital(written("MMMMEEEEd", day));
  }

  /** "Nov 17, 2026". */
  public String shortDate(LocalDate day) {
    return written("yMMMd", day);
  }

  /** As it stands alone. */
  static String capital(String text) {
    int end = text.offsetByCodePoints(0, 1);
    return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
  }

  private String written(String skeleton, LocalDate day) {
    var format = DateFormat.getPatternInstance(skeleton, locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format((Object) millis(day));
  }

  /** "Mon to Fri" for days in a row, "Tue, Fri" otherwise; the list is in order of the week. */
  public String days(List<DayOfWeek> days) {
    var first = days.getFirst();
    var last = days.getLast();
    if (days.size() > 2 && last.getValue() - first.getValue() == days.size() - 1) {
      return word("days.range", Map.of("first", shortDay(first), "last", shortDay(last)));
    }
    return String.join(", ", days.stream().map(this::shortDay).toList());
  }

  private String word(String key, Map<String, ?> arguments) {
    return words.text(language, "platform", key, arguments);
  }
}
