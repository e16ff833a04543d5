package app.servicepro.themes.model;

import app.servicepro.platform.content.BrokenContent;
import app.servicepro.platform.content.ContentFiles;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.stencil.Kind;
import app.servicepro.platform.stencil.Shape;
import app.servicepro.platform.stencil.Shapes;
import app.servicepro.themes.Workshop;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads what tenants may build on: {@code sections/*.peb} and {@code snippets/*.json}. */
final class WorkshopReader {
  private static final int MOST = 40;
  private static final Shape PICTURE =
      new Shape.Fields(
          Map.of("svg", new Shape.Single(Kind.HIDDEN), "src", Shapes.LINK, "alt", Shapes.TEXT));

  private WorkshopReader() {}

  /**
   * @param layers the files of each theme of the lineage, the child's first
   */
  static Workshop read(List<? extends Map<String, Path>> layers) {
    var sections = new TreeMap<String, List<String>>();
    var snippets = new TreeMap<String, Map<String, Shape>>();
    for (var files : layers) {
      files.forEach((path, file) -> {
        if (path.startsWith("sections/") && path.endsWith(".peb")) {
          var type = path.substring("sections/".length(), path.length() - ".peb".length());
          sections.computeIfAbsent(type, t -> new ArrayList<>()).add(ContentFiles.text(file));
        } else if (path.startsWith("snippets/") && path.endsWith(".json")) {
          var name = path.substring(0, path.length() - ".json".length()) + ".peb";
          snippets.computeIfAbsent(name, n -> shapes(file, Json.file(file)));
        }
      });
    }
    return new Workshop(Map.copyOf(sections), Map.copyOf(snippets));
  }

  private static Map<String, Shape> shapes(Path file, JsonObject json) {
    var found = new LinkedHashMap<String, Shape>();
    json.forEach((name, value) -> found.put(name, shape(file, name, value)));
    return java.util.Collections.unmodifiableMap(found);
  }

  private static Shape shape(Path file, String name, JsonValue value) {
    if (value instanceof JsonObject fields) {
      return new Shape.Fields(shapes(file, fields));
    }
    var kind = value instanceof JsonString s ? s.getString() : "";
    return switch (kind) {
      case "text" -> Shapes.TEXT;
      case "word" -> Shapes.WORD;
      case "number" -> Shapes.NUMBER;
      case "flag" -> Shapes.FLAG;
      case "texts" -> new Shape.Listed(Shapes.TEXT, MOST);
      case "words" -> new Shape.Listed(Shapes.WORD, MOST);
      case "picture" -> PICTURE;
      default ->
          throw BrokenContent.near(
              file,
              "\"" + name + "\"",
              "a snippet asks for text, word, number, flag, texts, words, picture or an object");
    };
  }
}
