package app.servicepro.pages.seed;

import app.servicepro.packs.Pack;
import app.servicepro.platform.content.BrokenContent;
import app.servicepro.platform.i18n.Words;
import app.servicepro.platform.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads one file of a pack. Every method refuses, with the file and the reason, what is not as it
 * should be.
 */
record PartReader(Pack pack, String file, Words words) {
  private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,40}");

  JsonObject json() {
    if (!pack.files().containsKey(file)) {
      throw broken("missing");
    }
    return pack.file(file);
  }

  /** A whole number from {@code min} to {@code max}. */
  int number(JsonObject at, String key, int min, int max) {
    if (at.get(key) instanceof JsonNumber n
        && n.isIntegral()
        && n.longValue() >= min
        && n.longValue() <= max) {
      return n.intValue();
    }
    throw broken(key + " is a whole number from " + min + " to " + max);
  }

  String choice(JsonObject at, String key, List<String> allowed) {
    var chosen = at.get(key) == null ? "" : Json.text(at, key, "");
    if (!allowed.contains(chosen)) {
      throw broken(key + " is one of " + String.join(", ", allowed));
    }
    return chosen;
  }

  JsonObject object(JsonObject at, String key) {
    if (at.get(key) instanceof JsonObject found) {
      return found;
    }
    throw broken("no " + key);
  }

  List<JsonObject> list(JsonObject at, String key, int fewest) {
    if (!(at.get(key) instanceof JsonArray array)
        || array.stream().anyMatch(v -> v.getValueType() != JsonValue.ValueType.OBJECT)) {
      throw broken(key + " is a list");
    }
    if (array.size() < fewest) {
      throw broken(array.size() + " " + key + ", at least " + fewest);
    }
    return array.getValuesAs(JsonObject.class);
  }

  /** A list whose entries have ids, no two alike. */
  List<JsonObject> entries(JsonObject at, String key, int fewest) {
    var list = list(at, key, fewest);
    var seen = new HashSet<String>();
    for (var entry : list) {
      var id = Json.text(entry, "id", "");
      if (!ID.matcher(id).matches() || !seen.add(id)) {
        throw broken(key + ": ids are " + ID.pattern() + ", no two alike: \"" + id + "\"");
      }
    }
    return list;
  }

  void word(String key) {
    if (!words.has(pack.bundle(), key)) {
      throw broken("no word " + pack.bundle() + ":" + key);
    }
  }

  BrokenContent broken(String reason) {
    return pack.broken(file, reason);
  }
}
