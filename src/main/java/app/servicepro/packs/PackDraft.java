package app.servicepro.packs;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A pack in the making: its files and words, gathered from what a tenant has. Where texts name the
 * business, its city or its phone, the pack gets the placeholder.
 */
public final class PackDraft {
  /** Stand for the placeholders while the rest of a text is made safe: nobody types them. */
  private static final String MARKS = "\uE000\uE001\uE002";

  private final Map<String, JsonObject> files = new TreeMap<>();
  private final Map<String, Map<String, String>> words = new TreeMap<>();
  private final String[] known;

  /**
   * @param arguments name, city and phone of the business; empty when there is none
   */
  public PackDraft(Map<String, String> arguments) {
    known =
        new String[] {
          arguments.getOrDefault("name", ""),
          arguments.getOrDefault("city", ""),
          arguments.getOrDefault("phone", "")
        };
  }

  /**
   * @param name without ending: "services", "pages/home"
   */
  public void file(String name, JsonObject content) {
    files.put(name, content);
  }

  /** A text as people read it, in all its languages. */
  public void text(String key, JsonObject texts) {
    texts.forEach((tag, text) -> raw(tag, key, template(((JsonString) text).getString())));
  }

  /** A text that has its placeholders already. */
  public void raw(String key, JsonObject texts) {
    texts.forEach((tag, text) -> raw(tag, key, ((JsonString) text).getString()));
  }

  private void raw(String tag, String key, String message) {
    words.computeIfAbsent(tag, t -> new TreeMap<>()).put(key, message);
  }

  /** Whether a value is text in some languages. */
  public static boolean isText(JsonValue value) {
    return value instanceof JsonObject texts
        && !texts.isEmpty()
        && texts.keySet().stream().allMatch(tag -> tag.matches("[a-z]{2}(-[A-Za-z]{2,8})?"))
        && texts.values().stream().allMatch(JsonString.class::isInstance);
  }

  public Map<String, JsonObject> files() {
    return files;
  }

  /** Language to key to message. */
  public Map<String, Map<String, String>> words() {
    return words;
  }

  /** The message that says this text when its placeholders are filled. */
  private String template(String text) {
    var marked = text;
    for (int i = 0; i < known.length; i++) {
      if (!known[i].isBlank()) {
        var whole = "(?<![\\p{L}\\p{N}])" + Pattern.quote(known[i]) + "(?![\\p{L}\\p{N}])";
        marked = marked.replaceAll(whole, String.valueOf(MARKS.charAt(i)));
      }
    }
    boolean plain = marked.equals(text) && text.indexOf('{') < 0;
    if (plain) {
      return text;
    }
    return marked
        .replace("'", "''")
        .replaceAll("[{}]", "'$0'")
        .replace("\uE000", "{name}")
        .replace("\uE001", "{city}")
        .replace("\uE002", "{phone}");
  }
}
