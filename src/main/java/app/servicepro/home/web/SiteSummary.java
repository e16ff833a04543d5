package app.servicepro.home.web;

import app.servicepro.pages.Pages;
import app.servicepro.pages.Releases;
import app.servicepro.pages.SiteState;
import app.servicepro.platform.i18n.Formats;
import app.servicepro.platform.i18n.Language;
import app.servicepro.platform.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;

/** How the bound tenant's site stands, in a few words. */
@ApplicationScoped
public class SiteSummary {
  @Inject private Pages pages;
  @Inject private Releases releases;
  @Inject private Language language;

  HomePage.SitePanel panel(String locale, Formats formats, ZoneId zone) {
    var state = pages.state(Tenancy.required());
    var progress = releases.progress();
    var published = progress.publishedAt();
    return new HomePage.SitePanel(
        state(state),
        state.origin().replaceFirst("^https?://", ""),
        state.origin() + "/",
        published == null ? "" : moment(ZonedDateTime.ofInstant(published, zone), formats),
        published == null || progress.waiting() == 0
            ? ""
            : word(locale, "home.site.waiting", Map.of("count", progress.waiting())),
        state.languages().stream()
            .map(tag ->
                tongue(locale, tag, progress.missing().getOrDefault(tag, 0), progress.texts()))
            .toList());
  }

  private static String state(SiteState site) {
    if (!site.facts().status().open()) {
      return "off";
    }
    return site.published() ? "live" : "draft";
  }

  private String tongue(String locale, String tag, int missing, int texts) {
    return word(
        locale,
        "home.site.language",
        Map.of(
            "language", word(locale, "language." + tag, Map.of()),
            "missing", missing,
            "texts", texts));
  }

  private static String moment(ZonedDateTime at, Formats formats) {
    return formats.shortDate(at.toLocalDate()) + ", " + formats.time(at.toLocalTime());
  }

  private String word(String locale, String key, Map<String, ?> arguments) {
    return language.text(locale, "home", key, arguments);
  }
}
