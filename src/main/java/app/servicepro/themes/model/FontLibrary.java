package app.servicepro.themes.model;

import app.servicepro.platform.json.Json;
import app.servicepro.themes.Font;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The families that a theme brings along for its pairings, and those of its parent.
 *
 * @param families by name
 */
record FontLibrary(Map<String, Family> families) {
  /**
   * @param fallback CSS of the face that stands in, drawn to the same widths, until the font
   *     arrives
   */
  record Family(String name, String generic, String fallback, List<Font> faces) {
    /** As a token has it. */
    String stack() {
      return fallback.isEmpty()
          ? "\"" + name + "\"," + generic
          : "\"%s\",\"%s Fallback\",%s".formatted(name, name, generic);
    }
  }

  /**
   * @param theme {@code theme.json}
   */
  static FontLibrary of(JsonObject theme) {
    var ranges = Json.child(theme, "ranges");
    var found = new LinkedHashMap<String, Family>();
    for (var entry : Json.objects(theme, "library")) {
      var name = entry.getString("family");
      var faces = new ArrayList<Font>();
      for (var face : Json.objects(entry, "faces")) {
        faces.add(face(name, entry.getString("licence"), face, ranges));
      }
      found.put(name, new Family(name, entry.getString("generic"), fallback(name, entry), faces));
    }
    return new FontLibrary(found);
  }

  FontLibrary with(FontLibrary others) {
    var all = new LinkedHashMap<>(others.families);
    all.putAll(families);
    return new FontLibrary(all);
  }

  List<Font> faces() {
    return families.values().stream().flatMap(family -> family.faces().stream()).toList();
  }

  private static Font face(String family, String licence, JsonObject face, JsonObject ranges) {
    return new Font(
        family,
        face.getString("file"),
        face.getString("weight"),
        face.getString("style", "normal"),
        face.getBoolean("preload", false),
        licence,
        ranges.getString(face.getString("range")));
  }

  private static String fallback(String family, JsonObject entry) {
    var locals =
        Json.texts(entry, "local").stream().map(name -> "local(\"" + name + "\")").toList();
    return "@font-face{font-family:\"%s Fallback\";src:%s;size-adjust:%s}\n"
        .formatted(family, String.join(",", locals), entry.getString("adjust"));
  }
}
