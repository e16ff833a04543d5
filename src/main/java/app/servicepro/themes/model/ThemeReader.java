package app.servicepro.themes.model;

import app.servicepro.platform.content.BrokenContent;
import app.servicepro.platform.content.ContentFiles;
import app.servicepro.platform.http.Body;
import app.servicepro.platform.i18n.Words;
import app.servicepro.platform.json.Canonical;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.render.Templates;
import app.servicepro.platform.render.WordFunction;
import app.servicepro.themes.Font;
import app.servicepro.themes.SectionSchema;
import app.servicepro.themes.Theme;
import app.servicepro.themes.Workshop;
import app.servicepro.themes.pebble.ThemeLanguage;
import io.pebbletemplates.pebble.error.PebbleException;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Reads the folder of themes: inheritance, schemas, templates, style sheet, addresses. */
public final class ThemeReader {
  private static final Map<String, String> TYPES =
      Map.of(
          "woff2", "font/woff2",
          "js", "text/javascript; charset=utf-8",
          "webp", "image/webp");
  private static final String PREVIEW = "preview.webp";

  private final Path themes;
  private final Supplier<Words> words;

  public ThemeReader(Path themes, Supplier<Words> words) {
    this.themes = themes;
    this.words = words;
  }

  /**
   * Every theme by its id.
   *
   * @throws BrokenContent for the first one that cannot be used
   */
  public Map<String, Theme> readAll() {
    var found = new TreeMap<String, Theme>();
    for (var folder : ContentFiles.folders(themes)) {
      var theme = read(folder);
      found.put(theme.id(), theme);
    }
    return Map.copyOf(found);
  }

  /**
   * One theme, with its parent.
   *
   * @throws BrokenContent for the first fault of either
   */
  public Theme read(String id) {
    return read(themes.resolve(id));
  }

  private Theme read(Path folder) {
    var file = ThemeFile.read(folder);
    var files = new TreeMap<String, Path>();
    var layers = new ArrayList<SequencedMap<String, Path>>();
    var lineage = new ArrayList<>(List.of(file.id()));
    var library = file.library();
    if (file.parent() != null) {
      var parent = themes.resolve(file.parent());
      var named = "\"" + file.parent() + "\"";
      if (!Files.isDirectory(parent)) {
        throw BrokenContent.near(file.file(), named, "no theme " + file.parent());
      }
      var above = ThemeFile.read(parent);
      if (above.parent() != null) {
        throw BrokenContent.near(
            file.file(), named, file.parent() + " has a parent itself: depth is two");
      }
      library = library.with(above.library());
      lineage.add(file.parent());
      var inherited = ContentFiles.below(parent);
      inherited.remove(PREVIEW);
      layers.add(inherited);
    }
    layers.add(ContentFiles.below(folder));
    layers.forEach(files::putAll);
    return assemble(file, library, lineage, files, WorkshopReader.read(layers.reversed()));
  }

  private Theme assemble(
      ThemeFile file,
      FontLibrary library,
      List<String> lineage,
      SequencedMap<String, Path> files,
      Workshop workshop) {
    var addresses = new LinkedHashMap<String, String>();
    var assets = new HashMap<String, Body>();
    files.forEach((path, at) -> publish(file.id(), path, at, addresses, assets));
    var pairings = new PairingReader(file, library, path -> known(addresses, path));
    var css = StyleSheet.of(file, files, path -> known(addresses, path));
    var look =
        new Theme.Look(
            sheet(file.id(), "theme.css", css, assets),
            known(addresses, "js/offer.js"),
            file.fonts().stream()
                .filter(Font::preload)
                .map(f -> known(addresses, f.file()))
                .toList(),
            sheet(file.id(), "specimen.css", pairings.specimen(), assets),
            addresses.get(PREVIEW));
    return new Theme(
        file.id(),
        List.copyOf(lineage),
        file.palettes(),
        pairings.pairings(),
        schemas(files),
        pages(files),
        templates(files, lineage),
        workshop,
        look,
        Map.copyOf(assets));
  }

  private static String sheet(String theme, String name, String css, Map<String, Body> assets) {
    var address = address(theme, name, css.getBytes(StandardCharsets.UTF_8));
    assets.put(address, Body.text("text/css; charset=utf-8", css));
    return address;
  }

  private static String known(Map<String, String> addresses, String path) {
    var address = addresses.get(path);
    if (address == null) {
      throw new IllegalArgumentException("no file " + path);
    }
    return address;
  }

  private static void publish(
      String theme,
      String path,
      Path file,
      Map<String, String> addresses,
      Map<String, Body> assets) {
    var type = TYPES.get(path.substring(path.lastIndexOf('.') + 1));
    if (type == null) {
      return;
    }
    var bytes = ContentFiles.bytes(file);
    var address = address(theme, path, bytes);
    addresses.put(path, address);
    assets.put(
        address, type.startsWith("text/") ? Body.text(type, bytes) : Body.binary(type, bytes));
  }

  /** {@code /assets/garage/barlow-400.1a2b3c4d5e.woff2}: the content decides the address. */
  private static String address(String theme, String path, byte[] bytes) {
    var name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    var hash = Canonical.sha256(bytes).substring(0, 10);
    return "/assets/" + theme + "/" + name.substring(0, dot) + "." + hash + name.substring(dot);
  }

  private static Map<String, SectionSchema> schemas(SequencedMap<String, Path> files) {
    var found = new TreeMap<String, SectionSchema>();
    for (var file : files.entrySet()) {
      var type = between(file.getKey(), "sections/", ".json");
      if (!type.isEmpty()) {
        if (!files.containsKey("sections/" + type + ".peb")) {
          throw new BrokenContent(file.getValue(), "no sections/" + type + ".peb beside it");
        }
        found.put(type, SchemaReader.read(type, file.getValue()));
      }
    }
    return found;
  }

  private static Map<String, JsonObject> pages(SequencedMap<String, Path> files) {
    var found = new TreeMap<String, JsonObject>();
    files.forEach((path, file) -> {
      var name = between(path, "pages/", ".json");
      if (!name.isEmpty()) {
        found.put(name, Json.file(file));
      }
    });
    return found;
  }

  private Templates templates(SequencedMap<String, Path> files, List<String> lineage) {
    var sources = new TreeMap<String, String>();
    files.forEach((path, file) -> {
      if (path.endsWith(".peb")) {
        sources.put(path, ContentFiles.text(file));
      }
    });
    var templates =
        new Templates(
            sources,
            new ThemeLanguage(),
            new WordFunction(words, lineage.stream().map(id -> "themes/" + id).toList()));
    try {
      templates.compile();
    } catch (PebbleException e) {
      var file = files.getOrDefault(e.getFileName(), themes.resolve(lineage.getFirst()));
      throw new BrokenContent(
          file, e.getLineNumber() == null ? 1 : e.getLineNumber(), e.getPebbleMessage());
    }
    return templates;
  }

  private static String between(String path, String start, String end) {
    return path.startsWith(start) && path.endsWith(end)
        ? path.substring(start.length(), path.length() - end.length())
        : "";
  }
}
