package app.servicepro.house.content;

import app.servicepro.platform.json.Json;
import app.servicepro.themes.BlockSchema;
import app.servicepro.themes.SectionSchema;
import app.servicepro.themes.Setting;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The keys under which a page's words are looked up, derived from its structure and the schemas.
 */
record PageKeys(Map<String, SectionSchema> schemas) {
  Set<String> of(String page, JsonObject structure) {
    var keys = new TreeSet<String>();
    for (var word : List.of("title", "description", "label")) {
      keys.add("pages." + page + "." + word);
    }
    for (var section : Json.objects(structure, "sections")) {
      var schema = schemas.get(section.getString("type"));
      if (schema != null) {
        var key = "pages." + page + "." + section.getString("id");
        part(section, key, schema.settings(), schema.blocks(), keys);
      }
    }
    return keys;
  }

  private void part(
      JsonObject part,
      String key,
      List<Setting> settings,
      Map<String, BlockSchema> kinds,
      Set<String> keys) {
    settings.stream()
        .filter(setting -> setting.type().isWords())
        .forEach(setting -> keys.add(key + "." + setting.id()));
    for (var block : Json.objects(part, "blocks")) {
      var kind = kinds.get(block.getString("type"));
      if (kind != null) {
        part(block, key + "." + block.getString("id"), kind.settings(), kind.blocks(), keys);
      }
    }
  }
}
