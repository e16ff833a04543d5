package app.servicepro.editor.panel;

import app.servicepro.packs.Pack;
import app.servicepro.platform.i18n.Formats;
import app.servicepro.platform.i18n.Region;
import app.servicepro.platform.json.Json;
import app.servicepro.themes.SectionSchema;
import app.servicepro.themes.Theme;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The draft as somebody edits it.
 *
 * @param documents by name
 * @param seq the number of the newest edit in them
 * @param rights what the viewer may do
 * @param library its newest pictures, when they are asked for
 */
public record Sheet(
    Map<String, JsonObject> documents,
    long seq,
    Theme theme,
    Pack pack,
    Speech speech,
    Rights rights,
    Supplier<List<PictureField.Offer>> library) {
  private static final String SITE = "site";

  public JsonObject site() {
    return documents.getOrDefault(SITE, JsonValue.EMPTY_JSON_OBJECT);
  }

  /** The site's languages, the first one first. */
  public List<String> languages() {
    var tags = Json.texts(site(), "locales");
    return tags.isEmpty() ? List.of("en") : tags;
  }

  public String first() {
    return languages().getFirst();
  }

  public Optional<JsonObject> page(String name) {
    return Optional.ofNullable(documents.get("page:" + name));
  }

  public Optional<JsonObject> section(String page, String id) {
    return page(page).stream()
        .flatMap(p -> Json.objects(p, "sections").stream())
        .filter(s -> id.equals(Json.text(s, "id")))
        .findFirst();
  }

  /** What a section of that type accepts; empty when this site has none such. */
  public Optional<SectionSchema> schema(String type) {
    return Optional.ofNullable(theme.sections().get(type))
        .filter(s -> !s.optional() || pack.blocks().contains(type));
  }

  /** How prices are typed and shown. */
  public Formats formats() {
    var region =
        new Region(Json.text(site(), "country", "US"), Json.text(site(), "currency", "USD"));
    return new Formats(speech.words(), speech.locale(), region);
  }
}
