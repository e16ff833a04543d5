package app.servicepro.themes.model;

import app.servicepro.platform.content.BrokenContent;
import app.servicepro.platform.json.Json;
import app.servicepro.themes.BlockSchema;
import app.servicepro.themes.SectionSchema;
import app.servicepro.themes.Setting;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads {@code sections/<type>.json}. */
final class SchemaReader {
  private SchemaReader() {}

  static SectionSchema read(String type, Path file) {
    var json = Json.file(file);
    try {
      return new SectionSchema(
          type,
          json.getBoolean("optional", false),
          Json.text(json, "source"),
          settings(json),
          blocks(json));
    } catch (RuntimeException e) {
      throw new BrokenContent(file, "not a section schema: " + e.getMessage());
    }
  }

  private static Map<String, BlockSchema> blocks(JsonObject json) {
    var found = new LinkedHashMap<String, BlockSchema>();
    Json.child(json, "blocks")
        .forEach((type, value) -> {
          var block = value.asJsonObject();
          found.put(type, new BlockSchema(block.getInt("max", 50), settings(block), blocks(block)));
        });
    return found;
  }

  private static List<Setting> settings(JsonObject json) {
    return Json.objects(json, "settings").stream().map(SchemaReader::setting).toList();
  }

  private static Setting setting(JsonObject json) {
    return new Setting(
        json.getString("id"),
        Setting.Type.valueOf(json.getString("type").toUpperCase(Locale.ROOT)),
        json.getBoolean("required", false),
        json.getInt("max", 0),
        Json.texts(json, "options"));
  }
}
