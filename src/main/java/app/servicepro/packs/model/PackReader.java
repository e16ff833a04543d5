package app.servicepro.packs.model;

import app.servicepro.packs.Drawing;
import app.servicepro.packs.Pack;
import app.servicepro.platform.content.BrokenContent;
import app.servicepro.platform.content.ContentFiles;
import app.servicepro.platform.json.Json;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads the folder of industry packs. */
public final class PackReader {
  /** What every pack has; the pages are checked by the component that reads them. */
  private static final List<String> PARTS =
      List.of("services", "faq", "tone", "messages", "pages/home", "demo/tenant");

  private final Path packs;

  public PackReader(Path packs) {
    this.packs = packs;
  }

  /**
   * Every pack by its id.
   *
   * @throws BrokenContent for the first one that cannot be used
   */
  public Map<String, Pack> readAll() {
    var found = new TreeMap<String, Pack>();
    for (var folder : ContentFiles.folders(packs)) {
      var pack = read(folder);
      found.put(pack.id(), pack);
    }
    return Map.copyOf(found);
  }

  /**
   * One pack.
   *
   * @throws BrokenContent when it cannot be used
   */
  public static Pack read(Path folder) {
    var documents = new TreeMap<String, JsonObject>();
    var drawings = new TreeMap<String, Drawing>();
    ContentFiles.below(folder)
        .forEach((path, file) -> {
          var stem = path.substring(0, Math.max(0, path.lastIndexOf('.')));
          if (path.endsWith(".json")) {
            documents.put(stem, Json.file(file));
          } else if (path.endsWith(".svg")) {
            var name = stem.replaceFirst("images/", "");
            drawings.put(name, DrawingReader.read(name, file));
          } else {
            throw new BrokenContent(file, "a pack holds .json and .svg only");
          }
        });
    for (var part : PARTS) {
      if (!documents.containsKey(part)) {
        throw new BrokenContent(folder.resolve(part + ".json"), "missing");
      }
    }
    return pack(folder, documents, drawings);
  }

  private static Pack pack(
      Path folder, Map<String, JsonObject> files, Map<String, Drawing> drawings) {
    var file = folder.resolve("pack.json");
    var json = Json.file(file);
    if (!folder.endsWith(json.getString("id", ""))) {
      throw new BrokenContent(file, "id is not the folder's name");
    }
    try {
      return new Pack(
          json.getString("id"),
          json.getString("version"),
          json.getString("theme"),
          json.getString("palette"),
          Set.copyOf(Json.texts(json, "blocks")),
          Map.copyOf(files),
          Map.copyOf(drawings));
    } catch (ClassCastException | NullPointerException e) {
      throw new BrokenContent(file, "not a pack: " + e.getMessage());
    }
  }
}
