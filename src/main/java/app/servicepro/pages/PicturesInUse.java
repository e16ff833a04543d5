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

/** Tells the library which pages show a picture, in the draft and to visitors. */
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
    var all = new ArrayList<ShownPictures.Shown>(shown.published(picture));
    shown.drafts(picture).stream().filter(draft -> !has(all, draft.document())).forEach(all::add);
    return all.stream()
        .map(s -> new Place(name(s, inLanguage), path(s.document()), s.published()))
        .toList();
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

  private static String path(String document) {
    return document.startsWith(PAGE)
        ? "/dashboard/editor/pages/" + document.substring(PAGE.length())
        : "/dashboard/editor";
  }
}
