package app.servicepro.media.web;

import app.servicepro.media.FoundPictures;
import app.servicepro.media.PictureFacts;
import app.servicepro.media.PictureSheet;
import app.servicepro.media.Usage;
import app.servicepro.media.spi.PictureUse;
import app.servicepro.platform.dashboard.Screens;
import app.servicepro.platform.i18n.Language;
import app.servicepro.platform.tenancy.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** What is said of pictures, in the viewer's language. */
@ApplicationScoped
public class MediaWords {
  private static final String BUNDLE = "media";
  private static final long KILO = 1_000;
  private static final long MEGA = 1_000_000;
  private static final long GIGA = 1_000_000_000;

  @Inject private Language language;
  @Inject private Screens screens;
  @Inject private Clocks clocks;

  String of(String key, Map<String, ?> facts) {
    return language.text(locale(), BUNDLE, key, facts);
  }

  String locale() {
    return screens.language();
  }

  /** In which languages alternative texts are written. */
  List<String> languages() {
    var locales = language.words().locales();
    return locales.tags().stream().filter(tag -> locales.get(tag).complete()).toList();
  }

  MediaPage page(String looked, int page, FoundPictures found, Usage usage) {
    return MediaPage.of(looked, page, found, room(usage), tags());
  }

  private MediaPage.Room room(Usage usage) {
    var facts = Map.of("used", size(usage.bytes()), "most", size(usage.most()));
    return new MediaPage.Room(of("media.room", facts), usage.percent());
  }

  private MediaPage.Tags tags() {
    return new MediaPage.Tags(locale(), languages());
  }

  PictureScreen screen(PictureFacts picture, List<PictureUse.Place> places) {
    var since =
        of(
            "media.since",
            Map.of(
                "day", clocks.moments(locale()).day(picture.addedAt()), "who", picture.addedBy()));
    return PictureScreen.of(picture, since, alternatives(picture.sheet()), places);
  }

  private List<PictureScreen.Alternative> alternatives(PictureSheet sheet) {
    return languages().stream()
        .map(tag ->
            new PictureScreen.Alternative(
                "alt-" + tag,
                tag,
                of("media.alt.in", Map.of("language", of("language." + tag, Map.of()))),
                sheet.alt().getOrDefault(tag, "")))
        .toList();
  }

  /** "1.2 MB": with a decimal below ten. */
  private String size(long bytes) {
    long unit = bytes >= GIGA ? GIGA : bytes >= MEGA ? MEGA : KILO;
    double tenths = Math.round(bytes * 10.0 / unit) / 10.0;
    var name = unit == GIGA ? "gb" : unit == MEGA ? "mb" : "kb";
    return of("media.size." + name, Map.of("n", tenths >= 10 ? Math.round(tenths) : tenths));
  }
}
