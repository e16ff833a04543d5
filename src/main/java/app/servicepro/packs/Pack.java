package app.servicepro.packs;

import app.servicepro.platform.content.BrokenContent;
import app.servicepro.platform.i18n.Words;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An industry pack, in memory and immutable.
 *
 * @param theme the theme that suits the trade, and its palette
 * @param blocks the optional sections that only this trade has
 * @param files what the components read, by path without ending: "services", "pages/home"
 * @param drawings SVG by name; those of the demo shop as "demo/name"
 */
public record Pack(
    String id,
    String version,
    String theme,
    String palette,
    Set<String> blocks,
    Map<String, JsonObject> files,
    Map<String, Drawing> drawings) {

  /** The name of the bundle that holds the pack's words. */
  public String bundle() {
    return "packs/" + id;
  }

  public JsonObject file(String name) {
    var found = files.get(name);
    if (found == null) {
      throw new IllegalArgumentException("pack " + id + " has no " + name + ".json");
    }
    return found;
  }

  /** The names of the pages, in order. */
  public List<String> pages() {
    return files.keySet().stream()
        .filter(f -> f.startsWith("pages/"))
        .map(f -> f.substring("pages/".length()))
        .sorted()
        .toList();
  }

  /** The alternative text of a drawing in a language; empty when it is decoration. */
  public String alternative(Words words, String language, String drawing) {
    var key =
        drawing.startsWith("demo/") ? "demo.images." + drawing.substring(5) : "images." + drawing;
    return words.has(bundle(), key) ? words.text(language, bundle(), key) : "";
  }

  /** Thrown by whoever finds a fault in one of the pack's files. */
  public BrokenContent broken(String file, String reason) {
    return new BrokenContent(java.nio.file.Path.of("industry-packs", id, file + ".json"), reason);
  }
}
