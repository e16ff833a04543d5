package app.servicepro.packs.model;

import app.servicepro.packs.PackDraft;
import app.servicepro.platform.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;

/** Writes the documents of {@link TradeParts} as the files and words that they were made of. */
public final class TradeFiles {
  private TradeFiles() {}

  public static void write(String file, JsonObject document, PackDraft draft) {
    var json = Json.PROVIDER.createObjectBuilder();
    document.forEach((name, value) -> {
      if (name.equals(TradeParts.WORDS)) {
        words(file, value.asJsonObject(), draft);
      } else if (value instanceof JsonArray list && worded(list)) {
        json.add(name, elements(TradeParts.prefix(file, name), list, draft));
      } else {
        json.add(name, value);
      }
    });
    draft.file(file, json.build());
  }

  private static boolean worded(JsonArray list) {
    return list.stream()
        .anyMatch(e -> e instanceof JsonObject o && o.containsKey(TradeParts.WORDS));
  }

  private static JsonArray elements(String prefix, JsonArray list, PackDraft draft) {
    var plain = Json.PROVIDER.createArrayBuilder();
    for (var element : list.getValuesAs(JsonObject.class)) {
      words(prefix + element.getString("id"), Json.child(element, TradeParts.WORDS), draft);
      plain.add(Json.PROVIDER.createObjectBuilder(element).remove(TradeParts.WORDS));
    }
    return plain.build();
  }

  private static void words(String own, JsonObject words, PackDraft draft) {
    words.forEach((name, text) -> {
      var key = name.equals(TradeParts.SELF) ? own : own + "." + name;
      draft.raw(key, text.asJsonObject());
    });
  }
}
