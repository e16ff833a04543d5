package app.servicepro.pages.seed;

import app.servicepro.platform.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts the texts of documents, and those that a language lacks. */
public final class TextGaps {
  private final List<String> languages;
  private final Map<String, Integer> missing = new TreeMap<>();
  private int texts;

  private TextGaps(List<String> languages) {
    this.languages = languages;
  }

  /**
   * @param languages the site's, the first one first: what is written in it can be missed elsewhere
   */
  public static TextGaps of(Collection<JsonObject> documents, List<String> languages) {
    var gaps = new TextGaps(languages);
    languages.stream().skip(1).forEach(language -> gaps.missing.put(language, 0));
    documents.forEach(gaps::walk);
    return gaps;
  }

  public int texts() {
    return texts;
  }

  public Map<String, Integer> missing() {
    return missing;
  }

  private void walk(JsonValue value) {
    if (value instanceof JsonObject object) {
      if (isText(object)) {
        count(object);
      } else {
        object.values().forEach(this::walk);
      }
    } else if (value instanceof JsonArray array) {
      array.forEach(this::walk);
    }
  }

  private boolean isText(JsonObject object) {
    return !object.isEmpty()
        && languages.containsAll(object.keySet())
        && object.values().stream().allMatch(JsonString.class::isInstance);
  }

  private void count(JsonObject text) {
    if (Json.text(text, languages.getFirst(), "").isBlank()) {
      return;
    }
    texts++;
    for (var language : languages.subList(1, languages.size())) {
      if (Json.text(text, language, "").isBlank()) {
        missing.merge(language, 1, Integer::sum);
      }
    }
  }
}
