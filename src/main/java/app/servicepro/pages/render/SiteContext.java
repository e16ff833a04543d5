package app.servicepro.pages.render;

import app.servicepro.packs.Pack;
import app.servicepro.pages.SiteState;
import app.servicepro.pages.spi.Picture;
import app.servicepro.platform.i18n.Words;
import app.servicepro.platform.json.Json;
import app.servicepro.themes.OwnColours;
import app.servicepro.themes.Pairing;
import app.servicepro.themes.Palette;
import app.servicepro.themes.Theme;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Whose page it is: the published facts, and what they are shown with.
 *
 * @param site the release's document {@code site}
 * @param origin scheme, host and port of the site's own address
 * @param prefix below which the links of its pages stay: "", or "/preview/…" for a draft
 * @param look what its pages link to beyond the theme
 */
public record SiteContext(
    Theme theme,
    Pack pack,
    Words words,
    JsonObject site,
    String origin,
    String prefix,
    SiteState.Look look) {
  /** The palette with the business' own colours over it. */
  public Palette palette() {
    return theme.palette(site.getString("palette")).with(OwnColours.of(site));
  }

  public Pairing pairing() {
    return theme.pairing(site.getString("fonts", ""));
  }

  public String firstLanguage() {
    return site.getString("defaultLocale");
  }

  /** The languages the site is published in, the first one first. */
  public List<String> languages() {
    return Json.texts(site, "locales");
  }

  /** The pack's drawings with alternative texts in a language, by name. */
  public Map<String, Picture> drawings(String language) {
    return pack.drawings().entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                Map.Entry::getKey,
                d ->
                    Picture.drawing(
                        d.getValue().with(pack.alternative(words, language, d.getKey())),
                        d.getValue().ratio())));
  }

  public Links links(String language) {
    return new Links(origin, prefix, language, firstLanguage());
  }
}
