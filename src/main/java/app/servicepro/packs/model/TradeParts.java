package app.servicepro.packs.model;

import app.servicepro.packs.Pack;
import app.servicepro.platform.i18n.Words;
import app.servicepro.platform.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The files of a pack that are about the work itself, with their words: {@code {"messages": [{"id":
 * "moved", "kind": "booking", "words": {"text": {"en": …}}}]}}. Words keep their placeholders; they
 * are filled when somebody is written to. What a word is of the element itself is called {@code _}.
 */
public final class TradeParts {
  public static final List<String> FILES =
      List.of("tone", "messages", "booking", "rewards", "campaigns");

  /** The word of an element that is called as the element. */
  public static final String SELF = "_";

  public static final String WORDS = "words";

  private TradeParts() {}

  public static Map<String, JsonObject> of(Pack pack, Words words) {
    var documents = new TreeMap<String, JsonObject>();
    for (var file : FILES) {
      var json = pack.files().get(file);
      if (json != null) {
        documents.put(file, document(file, json, texts(pack, words, file + ".")));
      }
    }
    return documents;
  }

  /** The prefix of the keys that the words of a list's elements have. */
  public static String prefix(String file, String list) {
    return list.equals(file) ? file + "." : file + "." + list + ".";
  }

  private static JsonObject document(String file, JsonObject json, Map<String, JsonObject> texts) {
    var document = Json.PROVIDER.createObjectBuilder(json);
    var used = new HashSet<String>();
    json.forEach((name, value) -> {
      if (value instanceof JsonArray list && isNamed(list)) {
        var elements = Json.PROVIDER.createArrayBuilder();
        for (var element : list.getValuesAs(JsonObject.class)) {
          var own = prefix(file, name) + element.getString("id");
          elements.add(worded(element, own, texts, used));
        }
        document.add(name, elements);
      }
    });
    var rest = Json.PROVIDER.createObjectBuilder();
    texts.forEach((key, text) -> {
      if (!used.contains(key)) {
        rest.add(key.substring(file.length() + 1), text);
      }
    });
    return document.add(WORDS, rest).build();
  }

  private static JsonObject worded(
      JsonObject element, String own, Map<String, JsonObject> texts, Set<String> used) {
    var words = Json.PROVIDER.createObjectBuilder();
    texts.forEach((key, text) -> {
      if (key.equals(own) || key.startsWith(own + ".")) {
        used.add(key);
        words.add(key.equals(own) ? SELF : key.substring(own.length() + 1), text);
      }
    });
    return Json.PROVIDER.createObjectBuilder(element).add(WORDS, words).build();
  }

  private static boolean isNamed(JsonArray list) {
    return !list.isEmpty()
        && list.stream().allMatch(e -> e instanceof JsonObject o && o.containsKey("id"));
  }

  /** The words whose keys begin so, in all languages, as they are written. */
  private static Map<String, JsonObject> texts(Pack pack, Words words, String prefix) {
    var keys = new TreeSet<String>();
    var tags = words.locales().tags();
    for (var tag : tags) {
      words
          .bundle(tag, pack.bundle())
          .ifPresent(b ->
              b.messages().keySet().stream().filter(k -> k.startsWith(prefix)).forEach(keys::add));
    }
    var texts = new TreeMap<String, JsonObject>();
    for (var key : keys) {
      var text = Json.PROVIDER.createObjectBuilder();
      tags.forEach(tag -> words.exact(tag, pack.bundle(), key).ifPresent(t -> text.add(tag, t)));
      texts.put(key, text.build());
    }
    return texts;
  }
}
