package app.servicepro.platform.i18n;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/**
 * Days and times as people of a language write them in the United States, on the clock of a place.
 * Not safe for use by several threads at once: make one for each page.
 */
public final class Moments {
  private final ULocale locale;
  private final TimeZone zone;
  private @Nullable DateFormat moments;
  private @Nullable DateFormat days;

  public Moments(String language, ZoneId zone) {
    this.locale = new ULocale(language, "US");
    this.zone = TimeZone.getTimeZone(zone.getId().equals("Z") ? "UTC" : zone.getId());
  }

  /** "Nov 20, 2026, 3:15 PM". */
  public String moment(Instant at) {
    if (moments == null) {
      moments = format("yMMMdjm");
    }
    return moments.format(Date.from(at));
  }

  /** "Nov 20, 2026". */
  public String day(Instant at) {
    if (days == null) {
      days = format("yMMMd");
    }
    return days.format(Date.from(at));
  }

  /** The clock's name: "Central Time". */
  public String clock() {
    int name = zone.getID().equals("UTC") ? TimeZone.LONG : TimeZone.LONG_GENERIC;
    return zone.getDisplayName(false, name, locale);
  }

  private DateFormat format(String skeleton) {
    var format = DateFormat.getInstanceForSkeleton(skeleton, locale);
    format.setTimeZone(zone);
    return format;
  }
}
