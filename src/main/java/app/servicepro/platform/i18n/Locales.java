package app.servicepro.platform.i18n;

import app.servicepro.platform.json.Json;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The languages that words exist in, as {@code i18n/locales.json} lists them: {@code {"en":
 * {"name": "English", "state": "complete"}}}. The first is the source of all translations.
 */
public record Locales(Map<String, Locale> byTag) {
  /** A language by its BCP 47 tag, its name in itself, and whether the build holds it complete. */
  public record Locale(String tag, String name, boolean complete, boolean rightToLeft) {}

  public static Locales read(Path i18n) {
    JsonObject file = Json.file(i18n.resolve("locales.json"));
    var found = new LinkedHashMap<String, Locale>();
    for (var tag : file.keySet()) {
      var entry = file.getJsonObject(tag);
      found.put(
          tag,
          new Locale(
              tag,
              entry.getString("name"),
              entry.getString("state").equals("complete"),
              entry.getString("dir", "ltr").equals("rtl")));
    }
    return new Locales(found);
  }

  public List<String> tags() {
    return new ArrayList<>(byTag.keySet());
  }

  public String source() {
    return byTag.keySet().iterator().next();
  }

  public Locale get(String tag) {
    var found = byTag.get(tag);
    if (found == null) {
      throw new IllegalArgumentException("no such locale: " + tag);
    }
    return found;
  }
}
