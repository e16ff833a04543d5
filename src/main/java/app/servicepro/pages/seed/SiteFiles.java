package app.servicepro.pages.seed;

import app.servicepro.packs.PackDraft;
import app.servicepro.platform.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;

/**
 * Writes a site's documents as the files and words of a pack: the way back of {@link SiteWriter}.
 * Photographs stay with the business; the pack has drawings only.
 */
public final class SiteFiles {
  private static final String PAGE = "page:";
  private static final String SETTINGS = "settings";
  private static final String BLOCKS = "blocks";

  private SiteFiles() {}

  public static void write(Map<String, JsonObject> documents, PackDraft draft) {
    documents.forEach((name, document) -> {
      switch (name) {
        case "site" -> site(document, draft);
        case "faq" -> faq(document, draft);
        case "page:privacy" -> {} // the theme's own
        default -> {
          if (name.startsWith(PAGE)) {
            page(name.substring(PAGE.length()), document, draft);
          }
        }
      }
    });
  }

  private static void site(JsonObject site, PackDraft draft) {
    draft.text("tagline", Json.child(site, "tagline"));
    draft.text("cta", Json.child(Json.child(site, "cta"), "label"));
  }

  private static void faq(JsonObject faq, PackDraft draft) {
    var entries = Json.PROVIDER.createArrayBuilder();
    for (var entry : Json.objects(faq, "entries")) {
      var id = entry.getString("id");
      for (var text : List.of("question", "answer")) {
        draft.text("faq." + id + "." + text, Json.child(entry, text));
      }
      entries.add(Json.PROVIDER.createObjectBuilder().add("id", id));
    }
    draft.file("faq", Json.PROVIDER.createObjectBuilder().add("faq", entries).build());
  }

  private static void page(String name, JsonObject page, PackDraft draft) {
    var key = "pages." + name;
    for (var text : List.of("title", "description", "label")) {
      draft.text(key + "." + text, Json.child(page, text));
    }
    var sections = Json.PROVIDER.createArrayBuilder();
    for (var section : Json.objects(page, "sections")) {
      sections.add(part(section, key + "." + section.getString("id"), draft));
    }
    var file = Json.PROVIDER.createObjectBuilder().add("sections", sections).build();
    draft.file("pages/" + name, file);
  }

  private static JsonObjectBuilder part(JsonObject part, String key, PackDraft draft) {
    var whole = Json.PROVIDER.createObjectBuilder(part);
    var settings = Json.PROVIDER.createObjectBuilder();
    Json.child(part, SETTINGS)
        .forEach((name, value) -> {
          if (PackDraft.isText(value)) {
            draft.text(key + "." + name, value.asJsonObject());
          } else if (!photograph(value)) {
            settings.add(name, value);
          }
        });
    whole.add(SETTINGS, settings);
    if (part.containsKey(BLOCKS)) {
      var blocks = Json.PROVIDER.createArrayBuilder();
      for (var block : Json.objects(part, BLOCKS)) {
        blocks.add(part(block, key + "." + block.getString("id"), draft));
      }
      whole.add(BLOCKS, blocks);
    }
    return whole;
  }

  private static boolean photograph(JsonValue value) {
    return value instanceof JsonObject picture && picture.containsKey("media");
  }
}
