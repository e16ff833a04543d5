package app.servicepro.platform.i18n;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeUnit;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Duration;
import java.time.Instant;

/**
 * How long ago something was, or how soon it will be, as people of a language say it. Not safe for
 * use by several threads at once: make one for each page.
 */
public final class Ago {
  private static final int MINUTE = 60;
  private static final int HOUR = 60 * MINUTE;
  private static final int DAY = 24 * HOUR;

  private final Instant now;
  private final RelativeDateTimeFormatter relative;
  private final DateFormat absolute;

  public Ago(String language, Instant now) {
    this.now = now;
    var locale = new ULocale(language, "US");
    relative = RelativeDateTimeFormatter.getInstance(locale);
    absolute = DateFormat.getInstanceForSkeleton("yMMMdjm", locale);
    absolute.setTimeZone(TimeZone.GMT_ZONE);
  }

  /** "12 seconds ago", "in 3 minutes", "5 hours ago"; from a day on the date and time in UTC. */
  public String of(Instant moment) {
    int seconds = Math.clamp(Duration.between(now, moment).toSeconds(), -DAY, DAY);
    int away = Math.abs(seconds);
    var direction = seconds > 0 ? Direction.NEXT : Direction.LAST;
    if (away < MINUTE) {
      return relative.format(away, direction, RelativeUnit.SECONDS);
    }
    if (away < HOUR) {
      return relative.format(whole(away, MINUTE), direction, RelativeUnit.MINUTES);
    }
    return away < DAY
        ? relative.format(whole(away, HOUR), direction, RelativeUnit.HOURS)
        : absolute.format((Object) moment.toEpochMilli()) + " UTC";
  }

  private static int whole(int seconds, int unit) {
    return seconds / unit;
  }
}
