package app.servicepro.packs.web;

import app.servicepro.packs.model.Merge;
import app.servicepro.platform.documents.Change;
import app.servicepro.platform.i18n.LocalText;
import app.servicepro.platform.i18n.Words;
import app.servicepro.platform.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people call the places of a pack, "Services › Full detail › Minutes", and what is there. */
final class Places {
  private static final String BUNDLE = "packs";
  private static final String EDITOR = "editor";
  private static final Set<String> SILENT =
      Set.of(
          "services",
          "addOns",
          "entries",
          "sections",
          "settings",
          "blocks",
          "words",
          "messages",
          "campaigns",
          "texts");
  private static final int LONGEST = 300;

  private final Words words;
  private final String locale;
  private final Map<String, JsonObject> documents;

  /**
   * @param documents where names of elements are found
   */
  Places(Words words, String locale, Map<String, JsonObject> documents) {
    this.words = words;
    this.locale = locale;
    this.documents = documents;
  }

  String of(Change change) {
    return of(change.doc(), Merge.place(change).names(), change.value());
  }

  /**
   * @param place as {@link app.servicepro.packs.Removal} tells it
   */
  String of(String place) {
    var parts = List.of(place.split("/", -1));
    return of(parts.getFirst(), parts.subList(1, parts.size()), null);
  }

  private String of(String doc, List<String> path, @Nullable JsonValue value) {
    var names = new ArrayList<>(List.of(document(doc)));
    JsonValue here = documents.get(doc);
    for (int i = 0; i < path.size(); i++) {
      var name = path.get(i);
      boolean last = i == path.size() - 1;
      here = here == null ? null : step(here, name);
      if (last && words.locales().tags().contains(name)) {
        names.add(names.removeLast() + " (" + word("pages", "language." + name, name) + ")");
      } else if (!SILENT.contains(name)) {
        names.add(titled(here == null && last ? value : here, name));
      }
    }
    return String.join(" › ", names);
  }

  private String document(String name) {
    if (!name.startsWith("page:")) {
      return word(BUNDLE, "document." + name, name);
    }
    var page = documents.getOrDefault(name, JsonValue.EMPTY_JSON_OBJECT);
    var label = LocalText.in(page.get("label"), locale, "en");
    return label == null ? name.substring("page:".length()) : label;
  }

  /** The title that an element has, or what its field is called. */
  private String titled(@Nullable JsonValue element, String name) {
    if (element instanceof JsonObject object && object.containsKey("id")) {
      var texts =
          Stream.of("texts", "settings", "words")
              .filter(object::containsKey)
              .findFirst()
              .map(key -> Json.child(object, key))
              .orElse(object);
      var title =
          Stream.of("name", "title", "question", "headline", "label", "_")
              .map(key -> LocalText.in(texts.get(key), locale, "en"))
              .filter(text -> text != null)
              .findFirst();
      var type = Json.text(object, "type");
      return title
          .map(text -> "“" + text.replace('\n', ' ') + "”")
          .orElse(type == null ? name : word(EDITOR, "section." + type, name));
    }
    return word(BUNDLE, "field." + name, word(EDITOR, "setting." + name, name));
  }

  /** What is at a place, in a line or two; empty when nothing is. */
  String value(Change change, @Nullable JsonValue value) {
    boolean money = !change.at().names().isEmpty() && change.at().last().equals("amount");
    var said =
        value instanceof JsonNumber n && money
            ? n.bigDecimalValue().movePointLeft(2).setScale(2, RoundingMode.HALF_UP) + ""
            : said(value);
    return said.length() > LONGEST ? said.substring(0, LONGEST) + "…" : said;
  }

  private String said(@Nullable JsonValue value) {
    return switch (value) {
      case null -> "";
      case JsonString s -> s.getString();
      case JsonNumber n -> n.toString();
      case JsonArray list -> list.stream().map(this::said).collect(Collectors.joining(", "));
      case JsonObject object -> {
        var text = LocalText.in(object, locale, "en");
        yield text != null ? text : titled(object, Json.text(object, "id", ""));
      }
      default ->
          words.text(locale, BUNDLE, value.equals(JsonValue.TRUE) ? "value.yes" : "value.no");
    };
  }

  private String word(String bundle, String key, String otherwise) {
    return words.has(bundle, key) ? words.text(locale, bundle, key) : otherwise;
  }

  private static @Nullable JsonValue step(JsonValue here, String name) {
    return switch (here) {
      case JsonObject object -> object.get(name);
      case JsonArray array ->
          array.stream()
              .filter(e -> e instanceof JsonObject o && name.equals(Json.text(o, "id")))
              .findFirst()
              .orElse(null);
      default -> null;
    };
  }
}
