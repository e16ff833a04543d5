package app.servicepro.tenants.web;

import app.servicepro.platform.dashboard.Viewer;
import app.servicepro.platform.forms.Option;
import app.servicepro.platform.i18n.Ago;
import app.servicepro.platform.i18n.Formats;
import app.servicepro.platform.i18n.Region;
import app.servicepro.platform.i18n.Words;
import app.servicepro.platform.time.Time;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

/** Words and times in the viewer's language. */
final class Speech {
  private static final String BUNDLE = "tenants";
  private static final Region HOME = new Region("US", "USD");

  private final Words words;
  private final String locale;
  private final Ago ago;
  private final Formats formats;

  Speech(Words words) {
    this.words = words;
    locale = Viewer.required().locale();
    ago = new Ago(locale, Time.now());
    formats = new Formats(words, locale, HOME);
  }

  Words words() {
    return words;
  }

  String of(String key) {
    return of(key, Map.of());
  }

  String of(String key, Map<String, ?> arguments) {
    return words.text(locale, BUNDLE, key, arguments);
  }

  /** Nothing when nobody wrote it. */
  String ifAny(String key) {
    return words.has(BUNDLE, key) ? of(key) : "";
  }

  /** The trade, as its pack calls it; the pack's id when there is no such pack any more. */
  String trade(String pack) {
    var bundle = "packs/" + pack;
    return words.has(bundle, "name") ? words.text(locale, bundle, "name") : pack;
  }

  Option option(String value, String key) {
    return Option.of(value, of(key));
  }

  String ago(Instant moment) {
    return ago.of(moment);
  }

  String day(Instant moment) {
    return formats.shortDate(LocalDate.ofInstant(moment, ZoneOffset.UTC));
  }
}
