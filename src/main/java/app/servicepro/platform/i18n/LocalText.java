package app.servicepro.platform.i18n;

import app.servicepro.platform.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text in several languages as documents hold it: {@code {"en": "Wash", "es": "Lavado"}}. */
public final class LocalText {
  private static final Pattern PARAGRAPHS = Pattern.compile("\\n\\s*\\n");
  private static final Pattern LINES = Pattern.compile("\\n");

  private LocalText() {}

  /** The paragraphs of a text, which an empty line parts; none of no text. */
  public static List<String> paragraphs(@Nullable String text) {
    return parts(PARAGRAPHS, text);
  }

  /** The lines of a text; none of no text. */
  public static List<String> lines(@Nullable String text) {
    return parts(LINES, text);
  }

  private static List<String> parts(Pattern separator, @Nullable String text) {
    return text == null || text.isBlank() ? List.of() : List.of(separator.split(text.strip()));
  }

  /** In this language, else in the fallback, else in any; null when there is none. */
  public static @Nullable String in(@Nullable JsonValue value, String language, String fallback) {
    if (value instanceof JsonString same) {
      return same.getString();
    }
    if (!(value instanceof JsonObject texts) || texts.isEmpty()) {
      return null;
    }
    var found = Json.text(texts, language);
    if (found == null) {
      found = Json.text(texts, fallback);
    }
    return found == null ? Json.text(texts, texts.keySet().iterator().next()) : found;
  }

  /** The words of a key in every language that has them, placeholders filled; empty if none has. */
  public static JsonObject of(Words words, String bundle, String key, Map<String, ?> arguments) {
    var builder = Json.PROVIDER.createObjectBuilder();
    for (var language : words.locales().tags()) {
      if (words.exact(language, bundle, key).isPresent()) {
        builder.add(language, words.text(language, bundle, key, arguments));
      }
    }
    return builder.build();
  }
}
