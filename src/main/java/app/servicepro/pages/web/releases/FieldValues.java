package app.servicepro.pages.web.releases;

import app.servicepro.platform.i18n.LocalText;
import app.servicepro.platform.i18n.Words;
import app.servicepro.platform.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a field holds, as people read it; empty for what cannot be told in a line. */
final class FieldValues {
  private static final int LONGEST = 2_000;
  private final Words words;
  private final String locale;

  FieldValues(Words words, String locale) {
    this.words = words;
    this.locale = locale;
  }

  String of(@Nullable JsonValue value) {
    var text =
        switch (value) {
          case null -> "";
          case JsonString s -> s.getString();
          case JsonNumber n -> n.toString();
          case JsonArray list -> list.stream().map(this::of).collect(Collectors.joining(", "));
          case JsonObject object -> object(object);
          default -> word(value.equals(JsonValue.TRUE) ? "difference.yes" : "difference.no");
        };
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }

  private String object(JsonObject object) {
    if (object.containsKey("art")) {
      return words.text(
          locale, "pages", "difference.drawing", Map.of("name", Json.text(object, "art", "")));
    }
    if (object.containsKey("media") || object.containsKey("src")) {
      return word("difference.photograph");
    }
    if (object.containsKey("opens")) {
      var days =
          Stream.concat(
                  Json.texts(object, "days").stream(),
                  Stream.ofNullable(Json.text(object, "first")))
              .collect(Collectors.joining(", "));
      return days + " " + Json.text(object, "opens", "") + "–" + Json.text(object, "closes", "");
    }
    var settings = object.containsKey("settings") ? Json.child(object, "settings") : object;
    return Stream.of("headline", "title", "name", "question", "label", "first")
        .map(key -> LocalText.in(settings.get(key), locale, "en"))
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(() -> texts(object));
  }

  private String texts(JsonObject object) {
    boolean words = object.keySet().stream().allMatch(this.words.locales().tags()::contains);
    return words ? Objects.requireNonNullElse(LocalText.in(object, locale, "en"), "") : "";
  }

  private String word(String key) {
    return words.text(locale, "pages", key);
  }
}
