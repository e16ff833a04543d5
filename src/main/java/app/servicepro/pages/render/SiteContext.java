package app.servicepro.pages.render;

import app.servicepro.packs.Pack;
import app.servicepro.pages.spi.Picture;
import app.servicepro.platform.i18n.Words;
import app.servicepro.platform.json.Json;
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
 */
public record SiteContext(Theme theme, Pack pack, Words words, JsonObject site, String origin) {
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
    return new Links(origin, language, firstLanguage());
  }
}
