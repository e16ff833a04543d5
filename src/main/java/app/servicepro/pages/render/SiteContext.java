package app.servicepro.pages.render;

import app.servicepro.packs.Pack;
import app.servicepro.platform.i18n.Words;
import app.servicepro.platform.json.Json;
import app.servicepro.themes.Theme;
import jakarta.json.JsonObject;
import java.util.List;

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

  public Links links(String language) {
    return new Links(origin, language, firstLanguage());
  }
}
