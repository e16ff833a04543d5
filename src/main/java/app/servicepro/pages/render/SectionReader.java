package app.servicepro.pages.render;

import app.servicepro.pages.spi.Picture;
import app.servicepro.pages.spi.SourceQuery;
import app.servicepro.platform.i18n.LocalText;
import app.servicepro.platform.json.Json;
import app.servicepro.themes.BlockSchema;
import app.servicepro.themes.Section;
import app.servicepro.themes.SectionSchema;
import app.servicepro.themes.Setting;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Turns the sections of a document into what templates see, in the language of the query. */
final class SectionReader {
  private final SiteContext context;
  private final SourceQuery query;
  private final Sources sources;
  private final Links links;
  private final Marks marks;
  private final Map<String, Integer> uses = new HashMap<>();

  SectionReader(SiteContext context, SourceQuery query, Sources sources, Marks marks) {
    this.marks = marks;
    this.context = context;
    this.query = query;
    this.sources = sources;
    this.links = context.links(query.language());
  }

  /** The page's sections, without those that the theme no longer knows or that are switched off. */
  List<Section> sections(JsonObject page) {
    var doc = "page:" + Json.text(page, "page", "");
    return Json.objects(page, "sections").stream()
        .filter(s -> !s.getBoolean("hidden", false))
        .map(section -> section(doc, section))
        .filter(Objects::nonNull)
        .toList();
  }

  private @Nullable Section section(String doc, JsonObject document) {
    var type = document.getString("type");
    var schema = context.theme().sections().get(type);
    if (schema == null || (schema.optional() && !context.pack().blocks().contains(type))) {
      return null;
    }
    return section(document, schema, new Place(doc, "sections/" + document.getString("id")));
  }

  /** A section that the layout asks for, header or footer, with whatever the document has of it. */
  Section frame(JsonObject document, SectionSchema schema) {
    return section(document, schema, new Place("site", schema.type()));
  }

  private Section section(JsonObject document, SectionSchema schema, Place at) {
    var live = schema.source() == null ? null : sources.answer(schema.source(), query);
    return new Section(
        document.getString("id"),
        schema.type(),
        settings(document, schema.settings(), at),
        blocks(document, schema.blocks(), at),
        live);
  }

  private List<Section.Block> blocks(JsonObject part, Map<String, BlockSchema> kinds, Place at) {
    return Json.objects(part, "blocks").stream()
        .filter(b -> kinds.containsKey(b.getString("type")))
        .map(b -> {
          var kind = Objects.requireNonNull(kinds.get(b.getString("type")));
          var here = at.in("blocks/" + b.getString("id"));
          return new Section.Block(
              b.getString("id"),
              b.getString("type"),
              settings(b, kind.settings(), here),
              blocks(b, kind.blocks(), here));
        })
        .toList();
  }

  private Map<String, @Nullable Object> settings(
      JsonObject part, List<Setting> accepted, Place at) {
    var given = Json.child(part, "settings");
    var values = new HashMap<String, @Nullable Object>();
    for (var setting : accepted) {
      values.put(setting.id(), value(setting, given, at.in("settings/" + setting.id())));
    }
    return values;
  }

  private @Nullable Object value(Setting setting, JsonObject given, Place at) {
    var value = given.get(setting.id());
    return switch (setting.type()) {
      case TEXT -> {
        var text = text(value);
        yield text == null ? null : marked(text, value, at, true);
      }
      case PROSE -> parts(LocalText.paragraphs(text(value)), value, at);
      case LINES -> parts(LocalText.lines(text(value)), value, at);
      case MONEY -> value instanceof JsonNumber n ? query.formats().money(n.longValue()) : null;
      case NUMBER, CHOICE -> Json.plain(value);
      case FLAG -> value != null && value.getValueType() == JsonValue.ValueType.TRUE;
      case CODES -> value == null ? List.of() : Json.plain(value);
      case LINK -> value instanceof JsonString s ? links.target(s.getString()) : null;
      case PICTURE ->
          value instanceof JsonObject picture ? picture(picture, setting.id(), given) : null;
    };
  }

  private List<String> parts(List<String> texts, @Nullable JsonValue value, Place at) {
    return texts.stream().map(text -> marked(text, value, at, texts.size() == 1)).toList();
  }

  private String marked(String text, @Nullable JsonValue value, Place at, boolean whole) {
    var language = query.language();
    boolean missing = value instanceof JsonObject texts && !texts.containsKey(language);
    return marks.around(
        text, at.doc(), at.path() + "/" + language, whole, missing ? query.fallback() : null);
  }

  /** Where in the draft one is. */
  private record Place(String doc, String path) {
    Place in(String further) {
      return new Place(doc, path + "/" + further);
    }
  }

  private @Nullable String text(@Nullable JsonValue value) {
    return LocalText.in(value, query.language(), query.fallback());
  }

  /** The second and every further one of a drawing on a page has ids of its own. */
  private Picture once(String art, Picture drawing) {
    int use = uses.merge(art, 1, Integer::sum);
    return use == 1 ? drawing : drawing.apart("-use" + use);
  }

  private @Nullable Picture picture(JsonObject picture, String setting, JsonObject given) {
    var eager = picture.getBoolean("eager", false);
    var art = Json.text(picture, "art");
    if (art != null) {
      var drawing = query.drawings().get(art);
      return drawing == null ? null : once(art, eager ? drawing.onFirstScreen() : drawing);
    }
    var alt = Objects.requireNonNullElse(text(given.get(setting + "_alt")), "");
    if (Photograph.is(picture)) {
      return Photograph.of(picture, alt, eager);
    }
    var src = Json.text(picture, "src");
    if (src == null) {
      return null;
    }
    int width = picture.getInt("width");
    int height = picture.getInt("height");
    return new Picture(null, src, null, null, width, height, alt, eager, (double) width / height);
  }
}
