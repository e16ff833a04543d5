package app.servicepro.themes;

import app.servicepro.platform.http.Body;
import app.servicepro.platform.render.Templates;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A theme, inheritance done: everything needed to render a page, in memory and immutable.
 *
 * @param lineage this theme's id, then its parent's
 * @param pages pages that no pack needs to know, by name
 * @param look addresses of what a page links to
 * @param assets what is served, by address
 */
public record Theme(
    String id,
    List<String> lineage,
    List<Palette> palettes,
    Map<String, SectionSchema> sections,
    Map<String, JsonObject> pages,
    Templates templates,
    Look look,
    Map<String, Body> assets) {

  /**
   * @param stylesheet address of the style sheet
   * @param script address of the script
   * @param preloads addresses of the fonts that the first screen needs
   */
  public record Look(String stylesheet, String script, List<String> preloads) {}

  /** The palette of that name; the theme's first when it has none of that name. */
  public Palette palette(String wanted) {
    return palettes.stream()
        .filter(p -> p.id().equals(wanted))
        .findFirst()
        .orElse(palettes.getFirst());
  }

  /** The page as HTML; the model holds {@code page} and {@code site}. */
  public String render(Map<String, Object> model, String language) {
    return templates.render("layout/page.peb", model, Locale.forLanguageTag(language));
  }
}
