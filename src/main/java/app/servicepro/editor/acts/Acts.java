package app.servicepro.editor.acts;

import app.servicepro.editor.panel.PageList;
import app.servicepro.editor.panel.Sheet;
import app.servicepro.platform.documents.Change;
import app.servicepro.platform.documents.DocumentPath;
import app.servicepro.platform.json.Json;
import app.servicepro.themes.BlockSchema;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a button of the editor does: {@code hide}, {@code copy}, {@code remove} … of a section, or
 * of a block at a path.
 */
public final class Acts {
  private static final String SECTIONS = "sections";
  private static final Set<String> KNOWN =
      Set.of("up", "down", "first", "last", "hide", "show", "copy", "remove", "add", "list");

  private final Sheet sheet;
  private final String doc;
  private final JsonObject document;

  /**
   * @param document as the draft has it
   */
  public Acts(Sheet sheet, String doc, JsonObject document) {
    this.sheet = sheet;
    this.doc = doc;
    this.document = document;
  }

  /**
   * An act as a button sends it.
   *
   * @param verb one of those above
   * @param at the element; of {@code add} and {@code list} the list
   * @param detail of {@code add} the kind, of {@code list} the page
   */
  public record Act(String verb, String at, String detail) {
    /** {@code "remove sections/hero"}, {@code "add sections/steps/blocks step"}. */
    public static Optional<Act> parse(String sent) {
      var parts = sent.split(" ", -1);
      return parts.length >= 2 && parts.length <= 3 && KNOWN.contains(parts[0])
          ? Optional.of(new Act(parts[0], parts[1], parts.length == 3 ? parts[2] : ""))
          : Optional.empty();
    }
  }

  /** Nothing when what it is about is not there (any more). */
  public List<Change> changes(Act act) {
    var at = DocumentPath.parse(act.at());
    if (act.verb().equals("add")) {
      return add(at, act.detail());
    }
    if (act.verb().equals("list")) {
      return listed(at, act.detail());
    }
    if (!(at.read(document) instanceof JsonObject part)) {
      return List.of();
    }
    return switch (act.verb()) {
      case "hide" -> List.of(hidden(at, part, JsonValue.TRUE));
      case "show" -> List.of(hidden(at, part, null));
      case "copy" -> List.of(new Change.Add(doc, at.parent(), at.last(), Starter.copy(part)));
      case "remove" -> List.of(new Change.Remove(doc, at, null, 0));
      default -> move(at, act.verb());
    };
  }

  private Change hidden(DocumentPath at, JsonObject part, @Nullable JsonValue value) {
    return new Change.Set(doc, at.child("hidden"), part.get("hidden"), value, 0);
  }

  private List<Change> move(DocumentPath at, String verb) {
    var others = new ArrayList<>(ids(at.parent()));
    int index = others.indexOf(at.last());
    others.remove(index);
    int next =
        switch (verb) {
          case "up" -> index - 1;
          case "down" -> index + 1;
          case "first" -> 0;
          default -> others.size();
        };
    if (next < 0 || next > others.size()) {
      return List.of();
    }
    return List.of(new Change.Move(doc, at, next == 0 ? null : others.get(next - 1)));
  }

  private List<String> ids(DocumentPath list) {
    var ids = new ArrayList<String>();
    if (list.read(document) instanceof JsonArray array) {
      array.getValuesAs(JsonObject.class).forEach(o -> ids.add(Json.text(o, "id", "")));
    }
    return ids;
  }

  private long count(DocumentPath list, String kind) {
    return list.read(document) instanceof JsonArray array
        ? array.getValuesAs(JsonObject.class).stream()
            .filter(o -> Json.text(o, "type", "").equals(kind))
            .count()
        : 0;
  }

  private List<Change> add(DocumentPath list, String kind) {
    var starter = new Starter(sheet);
    var last = ids(list);
    var after = last.isEmpty() ? null : last.getLast();
    if (list.names().equals(List.of(SECTIONS))) {
      return sheet.schema(kind).stream()
          .<Change>map(s -> new Change.Add(doc, list, after, starter.section(s)))
          .toList();
    }
    return kinds(list).entrySet().stream()
        .filter(k -> k.getKey().equals(kind) && count(list, kind) < k.getValue().max())
        .<Change>map(k -> new Change.Add(doc, list, after, starter.block(k.getKey(), k.getValue())))
        .toList();
  }

  /** A page comes into the menu, under the name that it has. */
  private List<Change> listed(DocumentPath menu, String path) {
    return PageList.of(sheet, "").stream()
        .filter(page -> page.path().equals(path) && menu.names().equals(List.of("nav")))
        .<Change>map(page -> {
          var ids = ids(menu);
          var entry =
              Json.PROVIDER
                  .createObjectBuilder()
                  .add("id", ids.contains(page.name()) ? Starter.id(page.name()) : page.name())
                  .add("target", path)
                  .add("label", label(page.name()));
          return new Change.Add(doc, menu, ids.isEmpty() ? null : ids.getLast(), entry.build());
        })
        .toList();
  }

  private JsonObject label(String page) {
    var document = sheet.page(page).orElse(JsonValue.EMPTY_JSON_OBJECT);
    var label = Json.child(document, "label");
    return label.isEmpty() ? Json.child(document, "title") : label;
  }

  /** What may stand in the list of blocks at {@code sections/…/blocks[/…/blocks]}. */
  private Map<String, BlockSchema> kinds(DocumentPath list) {
    var names = list.names();
    var found = Map.<String, BlockSchema>of();
    for (int end = 2; end < names.size(); end += 2) {
      var part = new DocumentPath(names.subList(0, end)).read(document);
      var type = part instanceof JsonObject o ? Json.text(o, "type", "") : "";
      var schema = found.get(type);
      found =
          end == 2
              ? sheet.schema(type).map(s -> s.blocks()).orElse(Map.of())
              : schema == null ? Map.of() : schema.blocks();
    }
    return found;
  }
}
