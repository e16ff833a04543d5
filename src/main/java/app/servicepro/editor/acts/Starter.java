package app.servicepro.editor.acts;

import app.servicepro.editor.panel.Sheet;
import app.servicepro.editor.panel.Speech;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.time.Time;
import app.servicepro.themes.BlockSchema;
import app.servicepro.themes.SectionSchema;
import app.servicepro.themes.Setting;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;

/** What a new section or block says before somebody writes it: never nothing, never an error. */
public final class Starter {
  private static final int SUFFIX = 6;
  private static final int LONGEST_TYPE = 30;

  private final Sheet sheet;

  public Starter(Sheet sheet) {
    this.sheet = sheet;
  }

  public JsonObject section(SectionSchema schema) {
    var label = "section." + schema.type();
    return Json.PROVIDER
        .createObjectBuilder()
        .add("id", id(schema.type()))
        .add("type", schema.type())
        .add("settings", settings(schema.settings(), label))
        .add("blocks", blocks(schema.blocks()))
        .build();
  }

  public JsonObject block(String type, BlockSchema schema) {
    return Json.PROVIDER
        .createObjectBuilder()
        .add("id", id(type))
        .add("type", type)
        .add("settings", settings(schema.settings(), "block." + type))
        .add("blocks", blocks(schema.blocks()))
        .build();
  }

  /** The same once more, with ids of its own all through. */
  public static JsonObject copy(JsonObject part) {
    var copied = Json.PROVIDER.createObjectBuilder(part);
    copied.add("id", id(Json.text(part, "type", "part")));
    if (part.containsKey("blocks")) {
      var blocks = Json.PROVIDER.createArrayBuilder();
      Json.objects(part, "blocks").forEach(block -> blocks.add(copy(block)));
      copied.add("blocks", blocks);
    }
    return copied.build();
  }

  /** Readable, and made anew each time: two people may add the same at once. */
  static String id(String type) {
    var chance = Time.newId().toString().replace("-", "");
    var plain = type.substring(0, Math.min(type.length(), LONGEST_TYPE));
    return plain + "-" + chance.substring(chance.length() - SUFFIX);
  }

  private JsonArray blocks(Map<String, BlockSchema> kinds) {
    var blocks = Json.PROVIDER.createArrayBuilder();
    kinds.entrySet().stream()
        .findFirst()
        .ifPresent(kind -> blocks.add(block(kind.getKey(), kind.getValue())));
    return blocks.build();
  }

  private JsonObjectBuilder settings(List<Setting> accepted, String label) {
    var settings = Json.PROVIDER.createObjectBuilder();
    boolean named = false;
    for (var setting : accepted) {
      if (setting.type().isWords() && setting.required()) {
        settings.add(setting.id(), words(named ? "setting." + setting.id() : label, setting));
        named = true;
      } else if (setting.type() == Setting.Type.PICTURE && setting.required()) {
        picture(settings, setting);
      } else if (setting.type() == Setting.Type.CHOICE && setting.required()) {
        settings.add(setting.id(), setting.options().getFirst());
      }
    }
    return settings;
  }

  private JsonObject words(String key, Setting setting) {
    var texts = Json.PROVIDER.createObjectBuilder();
    for (var tag : sheet.languages()) {
      var said = new Speech(sheet.speech().words(), tag).label(key);
      int max = setting.max() == 0 ? said.length() : setting.max();
      texts.add(tag, said.substring(0, Math.min(said.length(), max)));
    }
    return texts.build();
  }

  private void picture(JsonObjectBuilder settings, Setting setting) {
    sheet.pack().drawings().keySet().stream()
        .filter(name -> !name.startsWith("demo/"))
        .findFirst()
        .ifPresent(name ->
            settings.add(setting.id(), Json.PROVIDER.createObjectBuilder().add("art", name)));
  }
}
