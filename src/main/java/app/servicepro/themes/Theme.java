package app.servicepro.themes;

import app.servicepro.platform.http.Body;
import app.servicepro.platform.render.Templates;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A theme, inheritance done: everything needed to render a page, in memory and immutable.
 *
 * @param lineage this theme's id, then its parent's
 * @param pages pages that no pack needs to know, by name
 * @param workshop what a tenant's own section templates may build on
 * @param look addresses of what a page links to
 * @param assets what is served, by address
 */
public record Theme(
    String id,
    List<String> lineage,
    List<Palette> palettes,
    List<Pairing> pairings,
    Map<String, SectionSchema> sections,
    Map<String, JsonObject> pages,
    Templates templates,
    Workshop workshop,
    Look look,
    Map<String, Body> assets) {

  /**
   * @param stylesheet address of the style sheet
   * @param script address of the script
   * @param preloads addresses of the fonts that the first screen needs
   * @param specimen address of a style sheet with a class for each pairing, to choose from
   * @param preview address of a picture of a page in it, 4 to 3; null when it has none
   */
  public record Look(
      String stylesheet,
      String script,
      List<String> preloads,
      String specimen,
      @Nullable String preview) {}

  /** The palette of that name; the theme's first when it has none of that name. */
  public Palette palette(String wanted) {
    return palettes.stream()
        .filter(p -> p.id().equals(wanted))
        .findFirst()
        .orElse(palettes.getFirst());
  }

  /** The pairing of that name; the theme's own when it has none of that name. */
  public Pairing pairing(String wanted) {
    return pairings.stream()
        .filter(p -> p.id().equals(wanted))
        .findFirst()
        .orElse(pairings.getFirst());
  }

  /** One of the pieces that the theme's sections share, as HTML. */
  public String snippet(String path, Map<String, ?> model, String language) {
    return templates.render(path, new HashMap<>(model), Locale.forLanguageTag(language));
  }

  /**
   * The page as HTML; the model holds {@code page} and {@code site}, and {@code own} for {@link
   * OwnSections}.
   */
  public String render(Map<String, Object> model, String language) {
    return templates.render("layout/page.peb", model, Locale.forLanguageTag(language));
  }
}
