package app.servicepro.house.content;

import app.servicepro.packs.Pack;
import app.servicepro.platform.json.Json;
import app.servicepro.themes.SectionSchema;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The keys that a pack's files ask for. */
record PackKeys(Pack pack, Map<String, SectionSchema> schemas) {
  Set<String> all() {
    var keys = new TreeSet<>(Set.of("name", "tagline", "cta", "demo.tagline", "demo.cta"));
    keys.addAll(List.of("tone.guide", "tone.say", "tone.avoid"));
    each(keys, "services", "services", "name", "pitch", "includes", "about");
    each(keys, "services", "addOns", "name");
    for (var service : Json.objects(pack.file("services"), "services")) {
      for (var size : Json.objects(Json.child(service, "price"), "sizes")) {
        keys.add("services." + service.getString("id") + ".sizes." + size.getString("id"));
      }
    }
    each(keys, "faq", "faq", "question", "answer");
    each(keys, "messages", "messages", "text");
    keys.addAll(WorkKeys.of(pack));
    for (var place : Json.objects(pack.file("demo/tenant"), "area")) {
      keys.add("demo.area." + place.getString("id"));
    }
    for (var drawing : pack.drawings().keySet()) {
      keys.add(
          drawing.startsWith("demo/")
              ? "demo.images." + drawing.substring(5)
              : "images." + drawing);
    }
    pages(keys);
    return keys;
  }

  private void each(Set<String> keys, String file, String list, String... words) {
    var prefix = list.equals("addOns") ? "addons" : list;
    for (var entry : Json.objects(pack.file(file), list)) {
      for (var word : words) {
        keys.add(prefix + "." + entry.getString("id") + "." + word);
        if (list.equals("faq")) {
          keys.add("demo." + prefix + "." + entry.getString("id") + "." + word);
        }
      }
    }
  }

  /** The demo shop's pages are the pack's with sections of its own laid over them. */
  private void pages(Set<String> keys) {
    var over = Json.child(pack.file("demo/tenant"), "pages");
    var derived = new PageKeys(schemas);
    for (var page : pack.pages()) {
      var structure = pack.file("pages/" + page);
      keys.addAll(derived.of(page, structure));
      derived.of(page, structure).forEach(key -> keys.add("demo." + key));
      derived
          .of(page, laidOver(structure, Json.child(over, page)))
          .forEach(key -> keys.add("demo." + key));
    }
  }

  private static JsonObject laidOver(JsonObject page, JsonObject over) {
    var sections = Json.PROVIDER.createArrayBuilder();
    for (var section : Json.objects(page, "sections")) {
      var whole = Json.PROVIDER.createObjectBuilder(section);
      Json.child(over, section.getString("id")).forEach(whole::add);
      sections.add(whole);
    }
    return Json.PROVIDER.createObjectBuilder().add("sections", sections).build();
  }
}
