package app.servicepro.pages.seed;

import app.servicepro.platform.i18n.LocalText;
import app.servicepro.platform.i18n.Words;
import app.servicepro.platform.json.Json;
import app.servicepro.themes.BlockSchema;
import app.servicepro.themes.SectionSchema;
import app.servicepro.themes.Setting;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;

/**
 * Makes a page document out of a page's structure and the words of a bundle: every word setting
 * that a schema knows is looked up by its derived key and copied in all languages.
 *
 * @param prefixes key prefixes, the first that has a word wins: "demo." before ""
 * @param arguments what fills the words' placeholders
 */
public record PageWriter(
    Words words,
    String bundle,
    List<String> prefixes,
    Map<String, String> arguments,
    Map<String, SectionSchema> schemas) {

  public JsonObject write(String page, JsonObject structure) {
    var key = "pages." + page;
    var document = Json.PROVIDER.createObjectBuilder().add("page", page);
    for (var name : List.of("title", "description", "label")) {
      document.add(name, text(key + "." + name));
    }
    var sections = Json.PROVIDER.createArrayBuilder();
    for (var section : Json.objects(structure, "sections")) {
      var schema = schemas.get(section.getString("type"));
      sections.add(
          schema == null
              ? section
              : filled(
                  section,
                  key + "." + section.getString("id"),
                  schema.settings(),
                  schema.blocks()));
    }
    return document.add("sections", sections).build();
  }

  /** The words of a key in all languages, by the first prefix that has any. */
  public JsonObject text(String key) {
    for (var prefix : prefixes) {
      var found = LocalText.of(words, bundle, prefix + key, arguments);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return JsonValue.EMPTY_JSON_OBJECT;
  }

  private JsonObject filled(
      JsonObject part, String key, List<Setting> accepted, Map<String, BlockSchema> kinds) {
    var settings = Json.PROVIDER.createObjectBuilder(Json.child(part, "settings"));
    for (var setting : accepted) {
      var text = setting.type().isWords() ? text(key + "." + setting.id()) : null;
      if (text != null && !text.isEmpty()) {
        settings.add(setting.id(), text);
      }
    }
    var whole = Json.PROVIDER.createObjectBuilder(part).add("settings", settings);
    if (part.containsKey("blocks")) {
      whole.add("blocks", blocks(part, key, kinds));
    }
    return whole.build();
  }

  private JsonArray blocks(JsonObject part, String key, Map<String, BlockSchema> kinds) {
    var blocks = Json.PROVIDER.createArrayBuilder();
    for (var block : Json.objects(part, "blocks")) {
      var kind = kinds.get(block.getString("type"));
      blocks.add(
          kind == null
              ? block
              : filled(block, key + "." + block.getString("id"), kind.settings(), kind.blocks()));
    }
    return blocks.build();
  }
}
