package app.servicepro.platform.documents;

import app.servicepro.platform.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads what a browser sends as an edit; strict, for it may come from anybody. */
public final class EditReader {
  public static final int MOST_CHANGES = 200;
  public static final int MOST_BYTES = 256 * 1024;
  public static final int MOST_VALUE_BYTES = 64 * 1024;
  public static final int DEEPEST = 12;

  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final Pattern CLIENT = Pattern.compile("[A-Za-z0-9-]{1,40}");
  private static final Set<String> MEMBERS = Set.of("id", "client", "changes");
  private static final int MOST_DIGITS = 20;

  /** The edit, its list of changes, and the change. */
  private static final int AROUND_VALUE = 3;

  private EditReader() {}

  /**
   * @throws BadEdit when the text is no edit
   */
  public static Edit read(String text) {
    if (bytes(text) > MOST_BYTES) {
      throw new BadEdit(BadEdit.Fault.LARGE, "an edit has at most " + MOST_BYTES + " bytes");
    }
    shallow(text);
    var json = object(text);
    var id = ChangeReader.required(json, "id");
    var client = ChangeReader.required(json, "client");
    if (!ID.matcher(id).matches() || !CLIENT.matcher(client).matches()) {
      throw ChangeReader.malformed("id is a UUID, client " + CLIENT.pattern());
    }
    if (!MEMBERS.containsAll(json.keySet()) || !(json.get("changes") instanceof JsonArray list)) {
      throw ChangeReader.malformed("an edit has an id, a client and changes");
    }
    return new Edit(UUID.fromString(id), client, changes(list));
  }

  private static List<Change> changes(JsonArray list) {
    if (list.size() > MOST_CHANGES) {
      throw new BadEdit(BadEdit.Fault.MANY, "an edit has at most " + MOST_CHANGES + " changes");
    }
    list.forEach(EditReader::values);
    return ChangeReader.read(list);
  }

  private static void values(JsonValue change) {
    if (change instanceof JsonObject json) {
      json.values()
          .forEach(value -> {
            check(value);
            if (bytes(value.toString()) > MOST_VALUE_BYTES) {
              throw new BadEdit(
                  BadEdit.Fault.LARGE, "a value has at most " + MOST_VALUE_BYTES + " bytes");
            }
          });
    }
  }

  private static void check(JsonValue value) {
    switch (value) {
      case JsonObject object ->
          object.forEach((name, member) -> {
            if (!DocumentPath.isName(name)) {
              throw new BadEdit(BadEdit.Fault.PLACE, "no name of a member: " + name);
            }
            check(member);
          });
      case JsonArray array -> array.forEach(EditReader::check);
      case JsonNumber number -> check(number);
      case JsonString text -> check(text.getString());
      default -> {}
    }
  }

  private static void check(JsonNumber number) {
    if (!number.toString().matches("[0-9.-]{1," + MOST_DIGITS + "}")) {
      throw ChangeReader.malformed("a number has at most " + MOST_DIGITS + " digits");
    }
  }

  /** What no database keeps: zero characters and halves of a character. */
  private static void check(String text) {
    if (text.indexOf('\0') >= 0 || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw ChangeReader.malformed("a text has characters that are none");
    }
  }

  /** Asked before a parser climbs down. */
  private static void shallow(String text) {
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '\\' -> i++;
        case '"' -> quoted = !quoted;
        case '{', '[' -> depth += quoted ? 0 : 1;
        case '}', ']' -> depth -= quoted ? 0 : 1;
        default -> {}
      }
      if (depth > DEEPEST + AROUND_VALUE) {
        throw new BadEdit(BadEdit.Fault.DEEP, "a value is nested at most " + DEEPEST + " deep");
      }
    }
  }

  private static JsonObject object(String text) {
    try {
      return Json.object(text);
    } catch (JsonException e) {
      throw ChangeReader.malformed("no JSON object");
    }
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
