package app.servicepro.platform.documents;

import app.servicepro.platform.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A change in JSON, as it is sent and as a journal keeps it. */
public final class ChangeReader {
  private static final Pattern DOCUMENT = Pattern.compile("[a-z]{1,20}(:[a-z0-9/-]{1,100})?");
  private static final Set<String> MEMBERS =
      Set.of("op", "doc", "at", "was", "value", "after", "prune");

  private ChangeReader() {}

  /**
   * @throws BadEdit when one of them is no change
   */
  public static List<Change> read(JsonArray changes) {
    return changes.stream().map(ChangeReader::read).toList();
  }

  private static Change read(JsonValue value) {
    if (!(value instanceof JsonObject json) || !MEMBERS.containsAll(json.keySet())) {
      throw malformed("a change is an object with some of " + MEMBERS);
    }
    var op = required(json, "op");
    var doc = required(json, "doc");
    if (!DOCUMENT.matcher(doc).matches()) {
      throw new BadEdit(BadEdit.Fault.PLACE, "no name of a document: " + doc);
    }
    return switch (op) {
      case "set" ->
          new Change.Set(doc, at(json), some(json, "was"), some(json, "value"), prune(json));
      case "add" -> new Change.Add(doc, at(json), name(json, "after"), element(json));
      case "remove" -> new Change.Remove(doc, element(at(json)), was(json), prune(json));
      case "move" -> new Change.Move(doc, element(at(json)), name(json, "after"));
      case "create" -> new Change.Create(doc, object(json, "value"));
      case "drop" -> new Change.Drop(doc, was(json));
      default -> throw new BadEdit(BadEdit.Fault.UNKNOWN, "no such operation: " + op);
    };
  }

  private static DocumentPath at(JsonObject json) {
    return DocumentPath.parse(required(json, "at"));
  }

  private static DocumentPath element(DocumentPath at) {
    if (at.names().size() < 2) {
      throw new BadEdit(BadEdit.Fault.PLACE, "no element of a list: " + at);
    }
    return at;
  }

  private static JsonObject element(JsonObject json) {
    var value = object(json, "value");
    var id = Json.text(value, "id");
    if (id == null || !DocumentPath.isName(id)) {
      throw malformed("an element has an id");
    }
    return value;
  }

  private static @Nullable String name(JsonObject json, String member) {
    return switch (some(json, member)) {
      case null -> null;
      case JsonString s when DocumentPath.isName(s.getString()) -> s.getString();
      default -> throw malformed(member + " is the id of an element");
    };
  }

  private static int prune(JsonObject json) {
    return switch (some(json, "prune")) {
      case null -> 0;
      case JsonNumber n when n.isIntegral() && n.intValue() >= 0 -> n.intValue();
      default -> throw malformed("prune is a number");
    };
  }

  private static @Nullable JsonObject was(JsonObject json) {
    return some(json, "was") == null ? null : object(json, "was");
  }

  private static JsonObject object(JsonObject json, String member) {
    if (json.get(member) instanceof JsonObject object) {
      return object;
    }
    throw malformed(member + " is an object");
  }

  /** Nothing and null are the same. */
  private static @Nullable JsonValue some(JsonObject json, String member) {
    var value = json.get(member);
    return value == null || value.getValueType() == JsonValue.ValueType.NULL ? null : value;
  }

  static String required(JsonObject json, String member) {
    var text = Json.text(json, member);
    if (text == null) {
      throw malformed(member + " is missing");
    }
    return text;
  }

  static BadEdit malformed(String message) {
    return new BadEdit(BadEdit.Fault.MALFORMED, message);
  }
}
