package app.servicepro.pages.web.releases;

import app.servicepro.platform.i18n.LocalText;
import app.servicepro.platform.i18n.Words;
import app.servicepro.platform.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What people call the places of a site: "Home › Opening › Headline (Spanish)". Sections and
 * settings are called as in the editor; what nobody has named is called by its id.
 */
final class FieldNames {
  private static final String EDITOR = "editor";
  private static final String PAGES = "pages";
  private static final List<String> SILENT = List.of("sections", "settings", "blocks", "entries");

  private final Words words;
  private final String locale;

  /**
   * The documents as they were, with those as they are over them: names are today's if there are.
   */
  private final Map<String, JsonObject> documents;

  FieldNames(
      Words words, String locale, Map<String, JsonObject> before, Map<String, JsonObject> after) {
    this.words = words;
    this.locale = locale;
    this.documents = new LinkedHashMap<>(before);
    this.documents.putAll(after);
  }

  /**
   * @param element what is at the place, or was: a section or block tells its type
   */
  String of(String document, List<String> path, @Nullable JsonValue element) {
    var names = new ArrayList<>(List.of(document(document)));
    JsonValue here = documents.get(document);
    for (int i = 0; i < path.size(); i++) {
      var name = path.get(i);
      var list = i > 0 ? path.get(i - 1) : "";
      here = here == null ? null : step(here, name);
      boolean last = i == path.size() - 1;
      if (last && words.locales().tags().contains(name)) {
        names.add(names.removeLast() + " (" + word(PAGES, "language." + name, name) + ")");
      } else if (!SILENT.contains(name) || last) {
        names.add(called(list, name, last && here == null ? element : here));
      }
    }
    return String.join(" › ", names);
  }

  /** "Home", "About us", "Questions". */
  String document(String name) {
    if (name.startsWith("page:")) {
      return page(name);
    }
    if (name.startsWith("template:")) {
      var type = name.substring(name.lastIndexOf('/') + 1);
      return words.text(
          locale,
          PAGES,
          "difference.template",
          Map.of("section", word(EDITOR, "section." + type, type)));
    }
    return word(PAGES, "difference.document." + name, name);
  }

  private String page(String name) {
    var page = documents.getOrDefault(name, JsonValue.EMPTY_JSON_OBJECT);
    var label = LocalText.in(page.get("label"), locale, "en");
    var id = name.substring("page:".length());
    return label == null ? word(PAGES, "difference.page." + id, id) : label;
  }

  private String called(String list, String name, @Nullable JsonValue element) {
    var type = element instanceof JsonObject object ? Json.text(object, "type", "") : "";
    return switch (list) {
      case "sections" -> word(EDITOR, "section." + type, name);
      case "blocks" -> word(EDITOR, "block." + type, name) + titled(element);
      case "entries", "nav" -> titled(element).isEmpty() ? name : titled(element).strip();
      default -> word(PAGES, "difference.field." + name, word(EDITOR, "setting." + name, name));
    };
  }

  private String titled(@Nullable JsonValue element) {
    if (!(element instanceof JsonObject object)) {
      return "";
    }
    var settings = object.containsKey("settings") ? Json.child(object, "settings") : object;
    return Stream.of("title", "name", "question", "label")
        .map(key -> LocalText.in(settings.get(key), locale, "en"))
        .filter(text -> text != null)
        .findFirst()
        .map(text -> " “" + text + "”")
        .orElse("");
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
