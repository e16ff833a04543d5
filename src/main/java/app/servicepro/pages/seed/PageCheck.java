package app.servicepro.pages.seed;

import app.servicepro.pages.render.Photograph;
import app.servicepro.pages.seed.PageFault.Kind;
import app.servicepro.platform.json.Json;
import app.servicepro.themes.BlockSchema;
import app.servicepro.themes.SectionSchema;
import app.servicepro.themes.Setting;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Judges a page document against the schemas: what is wrong, one sentence each, with the path to
 * it; nothing when it can be published.
 */
public final class PageCheck {
  private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,40}");
  private static final Pattern LINK =
      Pattern.compile("/(?!/)[A-Za-z0-9/_#-]*|(tel:\\+?[0-9-]+)|(mailto:|https://)\\S+");
  private static final int MOST_SECTIONS = 40;
  private static final int LONGEST_ALTERNATIVE = 250;
  private static final String ALTERNATIVE = "_alt";

  private final Map<String, SectionSchema> schemas;
  private final Set<String> optional;
  private final Set<String> drawings;
  private final List<PageFault> faults = new ArrayList<>();

  private PageCheck(
      Map<String, SectionSchema> schemas, Set<String> optional, Set<String> drawings) {
    this.schemas = schemas;
    this.optional = optional;
    this.drawings = drawings;
  }

  /**
   * @param optional the optional sections that the tenant's pack names
   * @param drawings the names of the drawings that pictures may use
   */
  public static List<PageFault> faults(
      JsonObject page,
      Map<String, SectionSchema> schemas,
      Set<String> optional,
      Set<String> drawings) {
    var check = new PageCheck(schemas, optional, drawings);
    check.page(page);
    return check.faults;
  }

  /** The same as sentences, for those who write packs. */
  public static List<String> problems(
      JsonObject page,
      Map<String, SectionSchema> schemas,
      Set<String> optional,
      Set<String> drawings) {
    return faults(page, schemas, optional, drawings).stream().map(PageFault::toString).toList();
  }

  private void page(JsonObject page) {
    // the page of one service takes both from the service
    var own = !Json.text(page, "page", "").equals("service");
    words(new Place("title", "title"), page.get("title"), 60, own);
    words(new Place("description", "description"), page.get("description"), 160, own);
    var sections = Json.objects(page, "sections");
    if (sections.size() > MOST_SECTIONS) {
      var sentence = sections.size() + " sections, at most " + MOST_SECTIONS;
      wrong(Kind.SECTIONS, new Place("sections", ""), sentence, Map.of("max", MOST_SECTIONS));
    }
    var seen = new HashSet<String>();
    for (var section : sections) {
      var id = Json.text(section, "id", "");
      var here = new Place("sections/" + id, id);
      unique(id, here, seen);
      section(section, here);
    }
  }

  private void section(JsonObject section, Place at) {
    var type = Json.text(section, "type", "");
    var schema = schemas.get(type);
    if (schema == null) {
      wrong(Kind.UNKNOWN, at, ": no section type " + type);
    } else if (schema.optional() && !optional.contains(type)) {
      wrong(Kind.UNKNOWN, at, ": " + type + " is not named in the pack's blocks");
    } else {
      part(section, at, schema.settings(), schema.blocks());
    }
  }

  private void part(
      JsonObject part, Place at, List<Setting> accepted, Map<String, BlockSchema> kinds) {
    var settings = Json.child(part, "settings");
    var known = new HashSet<String>();
    for (var setting : accepted) {
      known.add(setting.id());
      if (setting.type() == Setting.Type.PICTURE) {
        known.add(setting.id() + ALTERNATIVE);
        alternative(setting, at.in("settings", setting.id() + ALTERNATIVE), settings);
      }
      value(setting, at.in("settings", setting.id()), settings.get(setting.id()));
    }
    for (var name : settings.keySet()) {
      if (!known.contains(name)) {
        wrong(Kind.UNKNOWN, at, ": no setting " + name);
      }
    }
    blocks(part, at, kinds);
  }

  private void blocks(JsonObject part, Place at, Map<String, BlockSchema> kinds) {
    var seen = new HashSet<String>();
    var counts = new TreeMap<String, Integer>();
    for (var block : Json.objects(part, "blocks")) {
      var id = Json.text(block, "id", "");
      var here = at.in("blocks", id);
      unique(id, here, seen);
      var kind = kinds.get(Json.text(block, "type", ""));
      if (kind == null) {
        wrong(Kind.UNKNOWN, here, ": no block type " + Json.text(block, "type", ""));
      } else {
        part(block, here, kind.settings(), kind.blocks());
        if (counts.merge(Json.text(block, "type", ""), 1, Integer::sum) == kind.max() + 1) {
          var sentence = ": more than " + kind.max() + " blocks";
          wrong(Kind.BLOCKS, at, sentence, Map.of("max", kind.max()));
        }
      }
    }
  }

  private void unique(String id, Place at, Set<String> seen) {
    if (!ID.matcher(id).matches()) {
      wrong(Kind.ID, at, ": an id is " + ID.pattern());
    } else if (!seen.add(id)) {
      wrong(Kind.TWICE, at, ": the id is used twice");
    }
  }

  private void value(Setting setting, Place at, @Nullable JsonValue value) {
    if (setting.type().isWords()) {
      words(at, value, setting.max(), setting.required());
    } else if (value == null) {
      if (setting.required()) {
        wrong(Kind.REQUIRED, at, " is required");
      }
    } else if (!accepted(setting, value)) {
      wrong(Kind.VALUE, at, ": " + value + " is no " + setting.type() + " " + setting.options());
    }
  }

  private boolean accepted(Setting setting, JsonValue value) {
    return switch (setting.type()) {
      case NUMBER, MONEY ->
          value instanceof JsonNumber n && (setting.max() == 0 || n.doubleValue() <= setting.max());
      case FLAG ->
          value.getValueType() == JsonValue.ValueType.TRUE
              || value.getValueType() == JsonValue.ValueType.FALSE;
      case CHOICE -> value instanceof JsonString s && setting.options().contains(s.getString());
      case CODES ->
          value.getValueType() == JsonValue.ValueType.ARRAY
              && value.asJsonArray().stream()
                  .allMatch(
                      v -> v instanceof JsonString s && setting.options().contains(s.getString()));
      case LINK -> value instanceof JsonString s && LINK.matcher(s.getString()).matches();
      case PICTURE -> value instanceof JsonObject picture && picture(picture);
      case TEXT, PROSE, LINES -> true;
    };
  }

  /** Who does not see a photograph is told what it shows. */
  private void alternative(Setting setting, Place at, JsonObject settings) {
    var picture = settings.get(setting.id());
    boolean photograph = picture instanceof JsonObject p && Photograph.is(p);
    words(at, settings.get(setting.id() + ALTERNATIVE), LONGEST_ALTERNATIVE, photograph);
  }

  private boolean picture(JsonObject picture) {
    if (Photograph.is(picture)) {
      return Photograph.valid(picture);
    }
    var art = Json.text(picture, "art");
    if (art != null) {
      return drawings.contains(art);
    }
    return Json.text(picture, "src", "").startsWith("/")
        && picture.getInt("width", 0) > 0
        && picture.getInt("height", 0) > 0;
  }

  private void words(Place at, @Nullable JsonValue value, int max, boolean required) {
    if (!(value instanceof JsonObject texts) || texts.isEmpty()) {
      if (required) {
        wrong(Kind.REQUIRED, at, " is required");
      }
      return;
    }
    texts.forEach((language, text) -> {
      var length = text instanceof JsonString s ? s.getString().length() : 0;
      if (max > 0 && length > max) {
        wrong(
            Kind.TOO_LONG,
            new Place(at.path() + "/" + language, at.said()),
            " (" + language + ") has " + length + " characters, at most " + max,
            Map.of("length", length, "max", max));
      }
    });
  }

  private void wrong(Kind kind, Place at, String sentence) {
    wrong(kind, at, sentence, Map.of());
  }

  private void wrong(Kind kind, Place at, String sentence, Map<String, Object> arguments) {
    faults.add(new PageFault(kind, at.path(), at.said(), sentence, arguments));
  }

  /** Where one is: as documents say it, and in short. */
  private record Place(String path, String said) {
    Place in(String list, String name) {
      return new Place(path + "/" + list + "/" + name, said + "." + name);
    }
  }
}
