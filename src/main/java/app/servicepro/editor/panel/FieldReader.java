package app.servicepro.editor.panel;

import app.servicepro.platform.json.Json;
import app.servicepro.themes.BlockSchema;
import app.servicepro.themes.Setting;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the fields of a section from its schema and what the draft holds of it. */
public final class FieldReader {
  private static final String ALTERNATIVE = "_alt";
  private static final int ALTERNATIVE_LENGTH = 200;

  private final Sheet sheet;
  private final String doc;
  private final boolean pictures;
  private final Drawings drawings;

  /**
   * @param doc the document that the section stands in
   * @param pictures whether the drawings are wanted, too: they are large
   */
  public FieldReader(Sheet sheet, String doc, boolean pictures) {
    this.sheet = sheet;
    this.doc = doc;
    this.pictures = pictures;
    this.drawings = new Drawings(sheet);
  }

  /**
   * @param at the path of the section or block
   */
  public List<Field> fields(JsonObject part, String at, List<Setting> accepted) {
    var given = Json.child(part, "settings");
    var fields = new ArrayList<Field>();
    for (var setting : accepted) {
      fields.add(field(setting, given, at + "/settings/" + setting.id()));
      if (setting.type() == Setting.Type.PICTURE && photograph(given.get(setting.id()))) {
        fields.add(alternative(setting, given, at));
      }
    }
    return fields;
  }

  public Blocks blocks(JsonObject part, String at, Map<String, BlockSchema> kinds) {
    var known =
        Json.objects(part, "blocks").stream()
            .filter(b -> kinds.containsKey(Json.text(b, "type", "")))
            .toList();
    var items = new ArrayList<Blocks.Block>();
    for (int i = 0; i < known.size(); i++) {
      items.add(block(known.get(i), at + "/blocks", kinds, i, known.size()));
    }
    var addable =
        kinds.entrySet().stream()
            .filter(k -> of(k.getKey(), known) < k.getValue().max())
            .map(k -> new Choice(k.getKey(), sheet.speech().block(k.getKey()), false))
            .toList();
    return new Blocks(at + "/blocks", items, sheet.rights().edit() ? addable : List.of(), true);
  }

  private static long of(String kind, List<JsonObject> blocks) {
    return blocks.stream().filter(b -> Json.text(b, "type", "").equals(kind)).count();
  }

  private Blocks.Block block(
      JsonObject block, String list, Map<String, BlockSchema> kinds, int index, int count) {
    var id = Json.text(block, "id", "");
    var type = Json.text(block, "type", "");
    var kind = Objects.requireNonNull(kinds.get(type));
    var at = list + "/" + id;
    var fields = fields(block, at, kind.settings());
    var within = blocks(block, at, kind.blocks());
    boolean missing =
        fields.stream().anyMatch(Field::missing)
            || within.items().stream().anyMatch(Blocks.Block::missing);
    return new Blocks.Block(
        id,
        at,
        sheet.speech().block(type),
        title(fields),
        missing,
        index == 0,
        index == count - 1,
        fields,
        within);
  }

  private static String title(List<Field> fields) {
    return fields.stream()
        .filter(Field::words)
        .flatMap(f -> f.leaves().stream())
        .map(Leaf::typed)
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("");
  }

  private Field alternative(Setting picture, JsonObject given, String at) {
    var id = picture.id() + ALTERNATIVE;
    return field(told(id), "picture_alt", given, at + "/settings/" + id);
  }

  private static Setting told(String id) {
    return new Setting(id, Setting.Type.TEXT, true, ALTERNATIVE_LENGTH, List.of());
  }

  private static boolean photograph(@Nullable JsonValue value) {
    return value instanceof JsonObject o && !o.containsKey("art");
  }

  private Field field(Setting setting, JsonObject given, String at) {
    return field(setting, setting.id(), given, at);
  }

  /** A picture of the business' own, and what it shows when there is one. */
  List<Field> own(Setting picture, JsonObject document) {
    var given = document.get(picture.id());
    var object = given instanceof JsonObject o ? o : JsonValue.EMPTY_JSON_OBJECT;
    var field = field(picture, picture.id(), given, picture.id(), drawings.own(object));
    if (object.isEmpty()) {
      return List.of(field);
    }
    var id = picture.id() + ALTERNATIVE;
    return List.of(field, field(told(id), "picture_alt", document, id));
  }

  /** One setting. */
  Field field(Setting setting, String name, JsonObject given, String at) {
    var value = given.get(setting.id());
    boolean pictured = setting.type() == Setting.Type.PICTURE && pictures;
    return field(setting, name, value, at, pictured ? drawings.field(value) : null);
  }

  private Field field(
      Setting setting,
      String name,
      @Nullable JsonValue value,
      String at,
      @Nullable PictureField picture) {
    var type = setting.type();
    var leaves = type.isWords() ? texts(value, at) : List.of(leaf(type, value, at));
    return new Field(
        doc,
        at,
        type.name().toLowerCase(Locale.ROOT),
        type.isWords(),
        sheet.speech().setting(name),
        help(name),
        setting.required(),
        setting.max(),
        leaves,
        choices(setting, value),
        picture,
        leaves.stream().anyMatch(Leaf::missing),
        leaves.stream().anyMatch(Leaf::open));
  }

  private String help(String name) {
    return name.equals("picture_alt") ? sheet.speech().said("picture.alt.help") : "";
  }

  private List<Leaf> texts(@Nullable JsonValue value, String at) {
    var texts = value instanceof JsonObject o ? o : JsonValue.EMPTY_JSON_OBJECT;
    boolean told = !Json.text(texts, sheet.first(), "").isBlank();
    return sheet.languages().stream()
        .map(tag -> {
          var text = Json.text(texts, tag, "");
          boolean lacks = told && text.isBlank() && !tag.equals(sheet.first());
          return Leaf.of(
              at + "/" + tag,
              tag,
              sheet.speech().language(tag),
              text,
              json(texts.get(tag)),
              lacks,
              sheet.rights().writes(tag, sheet.first()));
        })
        .toList();
  }

  private Leaf leaf(Setting.Type type, @Nullable JsonValue value, String at) {
    return Leaf.of(at, "", "", typed(type, value), json(value), false, sheet.rights().edit());
  }

  private String typed(Setting.Type type, @Nullable JsonValue value) {
    return switch (value) {
      case JsonNumber n when type == Setting.Type.MONEY -> sheet.formats().amount(n.longValue());
      case JsonObject o when type == Setting.Type.PICTURE -> Drawings.sent(o);
      case JsonNumber n -> n.toString();
      case JsonString s -> s.getString();
      case null -> "";
      default -> value.getValueType() == JsonValue.ValueType.TRUE ? "on" : "";
    };
  }

  private List<Choice> choices(Setting setting, @Nullable JsonValue value) {
    var chosen =
        switch (value) {
          case JsonString s -> List.of(s.getString());
          case JsonArray a ->
              a.stream()
                  .filter(JsonString.class::isInstance)
                  .map(v -> ((JsonString) v).getString())
                  .toList();
          case null, default -> List.<String>of();
        };
    if (setting.type() == Setting.Type.LINK) {
      return Links.choices(sheet, chosen.isEmpty() ? "" : chosen.getFirst());
    }
    return setting.options().stream()
        .map(o -> new Choice(o, sheet.speech().option(setting.id(), o), chosen.contains(o)))
        .toList();
  }

  private static String json(@Nullable JsonValue value) {
    return value == null ? "" : value.toString();
  }
}
