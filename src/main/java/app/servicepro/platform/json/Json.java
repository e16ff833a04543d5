package app.servicepro.platform.json;

import app.servicepro.platform.content.BrokenContent;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Reading JSON objects, from text and from files (with file and line when they are wrong). */
public final class Json {
  /** Looked up once: the static methods of jakarta.json.Json look it up on every call. */
  public static final JsonProvider PROVIDER = JsonProvider.provider();

  private Json() {}

  /**
   * @throws JsonException when the text is not exactly one JSON object
   */
  public static JsonObject object(String text) {
    try (var parser = PROVIDER.createParser(new StringReader(text))) {
      if (parser.next() != JsonParser.Event.START_OBJECT) {
        throw new JsonParsingException("an object begins with {", parser.getLocation());
      }
      var object = parser.getObject();
      if (parser.hasNext()) {
        throw new JsonParsingException("something after the object", parser.getLocation());
      }
      return object;
    } catch (NoSuchElementException e) {
      throw new JsonException("there is no object", e);
    }
  }

  /**
   * @throws BrokenContent naming file, line and reason
   */
  public static JsonObject file(Path file) {
    try {
      return object(Files.readString(file));
    } catch (JsonParsingException e) {
      throw new BrokenContent(
          file, e.getLocation().getLineNumber(), String.valueOf(e.getMessage()));
    } catch (IOException | RuntimeException e) {
      throw new BrokenContent(file, 1, "cannot be read as a JSON object: " + e.getMessage());
    }
  }

  public static @Nullable String text(JsonObject object, String key) {
    return object.get(key) instanceof JsonString s ? s.getString() : null;
  }

  public static String text(JsonObject object, String key, String otherwise) {
    var found = text(object, key);
    return found == null ? otherwise : found;
  }

  public static JsonObject child(JsonObject object, String key) {
    return object.get(key) instanceof JsonObject o ? o : JsonValue.EMPTY_JSON_OBJECT;
  }

  /** The objects of an array; nothing when there is none. */
  public static List<JsonObject> objects(JsonObject object, String key) {
    return object.get(key) instanceof JsonArray a ? a.getValuesAs(JsonObject.class) : List.of();
  }

  public static List<String> texts(JsonObject object, String key) {
    return object.get(key) instanceof JsonArray a
        ? a.getValuesAs(JsonString::getString)
        : List.of();
  }

  /** Plain immutable Java values (Map, List, String, Number, Boolean, null) for templates. */
  public static @Nullable Object plain(@Nullable JsonValue value) {
    return switch (value) {
      case null -> null;
      case JsonObject o -> {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        o.forEach((k, v) -> map.put(k, plain(v)));
        yield Collections.unmodifiableMap(map);
      }
      case JsonArray a -> {
        List<@Nullable Object> list = new ArrayList<>(a.size());
        a.forEach(v -> list.add(plain(v)));
        yield Collections.unmodifiableList(list);
      }
      case JsonString s -> s.getString();
      case JsonNumber n -> n.isIntegral() ? (Object) n.longValue() : (Object) n.doubleValue();
      default ->
          switch (value.getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> null;
          };
    };
  }
}
