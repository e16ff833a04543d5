package app.servicepro.pages;

import app.servicepro.media.spi.PictureUse;
import app.servicepro.pages.model.ShownPictures;
import app.servicepro.platform.i18n.Language;
import app.servicepro.platform.i18n.LocalText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Tells the library which pages show a picture: to visitors, in the draft, later or once. */
@ApplicationScoped
@Transactional
public class PicturesInUse implements PictureUse {
  private static final String BUNDLE = "pages";
  private static final String PAGE = "page:";

  @Inject private ShownPictures shown;
  @Inject private FactSheet sheet;
  @Inject private Language language;

  @Override
  public List<Place> places(String picture, String inLanguage) {
    var all = new ArrayList<ShownPictures.Shown>();
    for (var seen : Seen.values()) {
      shown.in(seen, picture).stream().filter(s -> !has(all, s.document())).forEach(all::add);
    }
    return all.stream().map(s -> new Place(name(s, inLanguage), path(s), s.seen())).toList();
  }

  private static boolean has(List<ShownPictures.Shown> all, String document) {
    return all.stream().anyMatch(s -> s.document().equals(document));
  }

  /** A page's title; what is no page has a word of its own. */
  private String name(ShownPictures.Shown place, String inLanguage) {
    if (!place.document().startsWith(PAGE)) {
      return language.text(inLanguage, BUNDLE, "place.site", Map.of());
    }
    var first = sheet.languages().getFirst();
    var label = LocalText.in(place.content().get("label"), inLanguage, first);
    var title = LocalText.in(place.content().get("title"), inLanguage, first);
    return Objects.requireNonNullElse(
        label, Objects.requireNonNullElse(title, place.document().substring(PAGE.length())));
  }

  /** A page that is not in the draft any more may not be in the editor either. */
  private static String path(ShownPictures.Shown place) {
    var document = place.document();
    if (place.seen() == Seen.PLANNED || place.seen() == Seen.EARLIER) {
      return "/dashboard/releases";
    }
    return document.startsWith(PAGE)
        ? "/dashboard/editor/pages/" + document.substring(PAGE.length())
        : "/dashboard/editor";
  }
}
