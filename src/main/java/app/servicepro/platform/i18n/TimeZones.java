package app.servicepro.platform.i18n;

import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The time zones that a business may be in, from east to west, as people call them. */
public final class TimeZones {
  private static final List<String> IDS =
      List.of(
          "America/Puerto_Rico",
          "America/New_York",
          "America/Chicago",
          "America/Denver",
          "America/Phoenix",
          "America/Los_Angeles",
          "America/Anchorage",
          "Pacific/Honolulu");

  private TimeZones() {}

  /** Id to name in a language; another one that is in use already comes last. */
  public static Map<String, String> named(String language, String inUse) {
    var names = new LinkedHashMap<String, String>();
    IDS.forEach(id -> names.put(id, name(language, id)));
    names.computeIfAbsent(inUse, id -> name(language, id));
    return names;
  }

  /** "Central Time (Chicago)": Arizona's clock and Denver's are both Mountain Time. */
  private static String name(String language, String id) {
    var locale = new ULocale(language, "US");
    var city = TimeZoneNames.getInstance(locale).getExemplarLocationName(id);
    var name = TimeZone.getTimeZone(id).getDisplayName(false, TimeZone.LONG_GENERIC, locale);
    return Formats.capital(name) + (city == null ? "" : " (" + city + ")");
  }
}
