package app.servicepro.packs;

import app.servicepro.packs.model.Parts;
import app.servicepro.platform.i18n.Bundle;
import app.servicepro.platform.i18n.Language;
import app.servicepro.platform.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the bound tenant has, written as a pack of its own that others can begin with. */
@ApplicationScoped
@Transactional
public class Exports {
  private static final String FIRST_VERSION = "1.0.0";
  private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\"";

  @Inject private Packs packs;
  @Inject private Parts parts;
  @Inject private Language language;

  /**
   * The files of the pack's folder: path to bytes, and its words as {@code
   * words/<language>.properties}. Drawings come from the pack that the tenant has.
   *
   * @param id of the new pack
   * @param from the pack that the tenant has
   */
  public Map<String, byte[]> files(String id, String from, String business, String city) {
    var held = parts.held();
    var site = held.getOrDefault("site", JsonValue.EMPTY_JSON_OBJECT);
    var seed = new WebsiteSeed(business, city, List.of(), null, null, site, false);
    var draft = new PackDraft(seed.arguments());
    parts.export(held, draft);
    var pack = packs.get(from);
    draft.file("pack", head(id, pack, site));
    draft.file(
        "demo/tenant",
        Json.PROVIDER
            .createObjectBuilder()
            .add("slug", id)
            .add("name", business)
            .add("city", city)
            .build());
    var files = new TreeMap<String, byte[]>();
    draft.files().forEach((name, json) -> files.put(name + ".json", bytes(json.toString())));
    pack.drawings().forEach((name, drawing) -> files.put(place(name), bytes(svg(drawing))));
    for (var tag : language.words().locales().tags()) {
      var own = draft.words().getOrDefault(tag, new TreeMap<>());
      own.put("name", business);
      pictures(pack, tag).forEach(own::putIfAbsent);
      files.put("words/" + tag + ".properties", bytes(properties(own)));
    }
    return files;
  }

  /**
   * A pack in a zip file, with its words, judged as the shipped ones are.
   *
   * @throws app.servicepro.platform.content.BrokenContent with file and reason when it is none
   */
  public Archive.Found check(byte[] archive) {
    var read = Archive.read(archive);
    var found = Archive.open(read.getKey(), read.getValue(), language.words());
    parts.check(found.pack(), found.words());
    return found;
  }

  private static JsonObject head(String id, Pack pack, JsonObject site) {
    return Json.PROVIDER
        .createObjectBuilder()
        .add("id", id)
        .add("version", FIRST_VERSION)
        .add("theme", Json.text(site, "theme", pack.theme()))
        .add("palette", Json.text(site, "palette", pack.palette()))
        .add("blocks", Json.PROVIDER.createArrayBuilder(pack.blocks()))
        .build();
  }

  private Map<String, String> pictures(Pack pack, String tag) {
    return language
        .words()
        .bundle(tag, pack.bundle())
        .map(Bundle::messages)
        .orElse(Map.of())
        .entrySet()
        .stream()
        .filter(e -> e.getKey().matches("(demo\\.)?images\\..+"))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static String place(String drawing) {
    return drawing.startsWith("demo/")
        ? "demo/images/" + drawing.substring("demo/".length()) + ".svg"
        : "images/" + drawing + ".svg";
  }

  private static String svg(Drawing drawing) {
    return SVG + drawing.attributes() + ">" + drawing.inner() + "</svg>\n";
  }

  private static String properties(Map<String, String> words) {
    return words.entrySet().stream()
        .map(w -> w.getKey() + "=" + escaped(w.getValue()) + "\n")
        .collect(Collectors.joining());
  }

  private static String escaped(String text) {
    var safe = text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "");
    return safe.startsWith(" ") ? "\\" + safe : safe;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
