package app.servicepro.themes.model;

import app.servicepro.platform.content.BrokenContent;
import app.servicepro.platform.json.Json;
import app.servicepro.themes.Font;
import app.servicepro.themes.Legibility;
import app.servicepro.themes.Palette;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code theme.json}, read and checked. */
record ThemeFile(
    Path file,
    String id,
    @Nullable String parent,
    List<Font> fonts,
    FontLibrary library,
    List<Named> pairings,
    List<Palette> palettes) {
  /** A pairing as it is written down: two names of families. */
  record Named(String id, String display, String body) {}

  static ThemeFile read(Path folder) {
    var file = folder.resolve("theme.json");
    var json = Json.file(file);
    try {
      var theme =
          new ThemeFile(
              file,
              json.getString("id"),
              Json.text(json, "parent"),
              Json.objects(json, "fonts").stream().map(ThemeFile::font).toList(),
              FontLibrary.of(json),
              pairings(json),
              Json.objects(json, "palettes").stream().map(ThemeFile::palette).toList());
      theme.check(folder);
      return theme;
    } catch (ClassCastException | NullPointerException | IllegalArgumentException e) {
      throw new BrokenContent(file, "not a theme: " + e.getMessage());
    }
  }

  private void check(Path folder) {
    if (!folder.endsWith(id)) {
      throw new BrokenContent(file, "id is " + id + " but the folder is " + folder.getFileName());
    }
    if (palettes.isEmpty()) {
      throw new BrokenContent(file, "a theme needs a palette");
    }
    for (var font : Stream.concat(fonts.stream(), library.faces().stream()).toList()) {
      for (var needed : List.of(font.file(), font.licence())) {
        if (!Files.isRegularFile(folder.resolve(needed))) {
          throw BrokenContent.near(file, needed, font.family() + ": no file " + needed);
        }
      }
    }
    palettes.forEach(this::readable);
  }

  private void readable(Palette palette) {
    for (var measure : Legibility.measure(palette)) {
      if (!measure.passes()) {
        throw BrokenContent.near(
            file,
            "\"" + palette.id() + "\"",
            String.format(
                Locale.ROOT,
                "palette %s by %s: %s on %s has contrast %.2f, needs %.1f",
                palette.id(),
                measure.night() ? "night" : "day",
                measure.pair().front(),
                measure.pair().back(),
                measure.ratio(),
                measure.pair().need()));
      }
    }
  }

  private static Font font(JsonObject json) {
    return new Font(
        json.getString("family"),
        json.getString("file"),
        json.getString("weight"),
        json.getString("style", "normal"),
        json.getBoolean("preload", false),
        json.getString("licence"),
        "");
  }

  private static List<Named> pairings(JsonObject json) {
    var named =
        Json.objects(json, "pairings").stream()
            .map(p -> new Named(p.getString("id"), p.getString("display"), p.getString("body")))
            .toList();
    return named.isEmpty() ? List.of(new Named("own", "system-ui", "system-ui")) : named;
  }

  private static Palette palette(JsonObject json) {
    var roles = pairs(json, "roles");
    if (!roles.keySet().equals(java.util.Set.copyOf(Palette.ROLES))) {
      throw new IllegalArgumentException(
          "palette " + json.getString("id") + " needs the roles " + Palette.ROLES);
    }
    return new Palette(json.getString("id"), roles, pairs(json, "art"));
  }

  private static Map<String, Palette.Pair> pairs(JsonObject json, String key) {
    var found = new LinkedHashMap<String, Palette.Pair>();
    Json.child(json, key)
        .forEach((name, value) -> {
          JsonArray pair = value.asJsonArray();
          found.put(name, new Palette.Pair(pair.getString(0), pair.getString(1)));
        });
    return found;
  }
}
