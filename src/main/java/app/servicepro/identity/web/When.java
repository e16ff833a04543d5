package app.servicepro.identity.web;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;

/** Times as people of a language write them, on one clock. */
public final class When {
  private final ULocale locale;
  private final TimeZone zone;

  public When(String language, ZoneId zone) {
    this.locale = new ULocale(language, "US");
    this.zone = TimeZone.getTimeZone(zone.getId());
  }

  public String moment(Instant at) {
    return format("yMMMdjm").format(Date.from(at));
  }

  public String day(Instant at) {
    return format("yMMMd").format(Date.from(at));
  }

  public String clock() {
    return zone.getDisplayName(false, TimeZone.LONG_GENERIC, locale.toLocale());
  }

  private DateFormat format(String skeleton) {
    var format = DateFormat.getInstanceForSkeleton(skeleton, locale);
    format.setTimeZone(zone);
    return format;
  }
}
