package app.servicepro.platform.documents;

import app.servicepro.platform.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A place in a document: {@code sections/hero/settings/headline/en}. In an object a name is that of
 * a member, in an array that of the element whose {@code id} it is, so that a place stays the same
 * while others are added before it.
 *
 * @param names none when it is the document itself
 */
public record DocumentPath(List<String> names) {
  static final int LONGEST = 12;
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9_.-]{0,79}");

  public DocumentPath {
    names = List.copyOf(names);
  }

  /**
   * @throws BadEdit when no document can have such a place
   */
  public static DocumentPath parse(String text) {
    var names = List.of(text.split("/", -1));
    if (names.size() > LONGEST) {
      throw new BadEdit(BadEdit.Fault.DEEP, "a place has at most " + LONGEST + " names");
    }
    if (!names.stream().allMatch(DocumentPath::isName)) {
      throw new BadEdit(BadEdit.Fault.PLACE, "no place in a document: " + text);
    }
    return new DocumentPath(names);
  }

  /** Whether a member or an element may be called so. */
  static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  public DocumentPath child(String name) {
    var longer = new ArrayList<>(names);
    longer.add(name);
    return new DocumentPath(longer);
  }

  public DocumentPath parent() {
    return new DocumentPath(names.subList(0, names.size() - 1));
  }

  public String last() {
    return names.getLast();
  }

  /** What is there; null when nothing is. */
  public @Nullable JsonValue read(JsonObject document) {
    return walk(document, names.size());
  }

  /** How many of the things on the way, the document itself not counted, are not there. */
  int absent(JsonObject document) {
    int there = names.size();
    while (walk(document, there) == null) {
      there--;
    }
    return names.size() - there;
  }

  private @Nullable JsonValue walk(JsonObject document, int steps) {
    JsonValue here = document;
    for (var name : names.subList(0, steps)) {
      here = here == null ? null : step(here, name);
    }
    return here;
  }

  private static @Nullable JsonValue step(JsonValue container, String name) {
    return switch (container) {
      case JsonObject object -> object.get(name);
      case JsonArray array -> {
        int index = index(array, name);
        yield index < 0 ? null : array.get(index);
      }
      default -> null;
    };
  }

  /** Where the element with that id is in a list; -1 when there is none. */
  static int index(List<JsonValue> array, @Nullable String id) {
    return IntStream.range(0, array.size())
        .filter(i -> id != null && id.equals(id(array.get(i))))
        .findFirst()
        .orElse(-1);
  }

  static @Nullable String id(JsonValue element) {
    return element instanceof JsonObject object ? Json.text(object, "id") : null;
  }

  @Override
  public String toString() {
    return String.join("/", names);
  }
}
