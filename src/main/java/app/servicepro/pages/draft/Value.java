package app.servicepro.pages.draft;

import app.servicepro.pages.render.Links;
import app.servicepro.pages.render.Photograph;
import app.servicepro.platform.json.Json;
import app.servicepro.themes.Setting;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/**
 * The value of a setting that is no words.
 *
 * @param drawings the names of those that a picture may be
 */
record Value(Setting setting, Set<String> drawings) implements Shape {
  private static final int LARGEST = 1_000_000_000;
  private static final Set<String> OF_PICTURES =
      Set.of("art", "src", "media", "width", "height", "focus", "eager");

  @Override
  public JsonValue read(JsonValue value) {
    switch (setting.type()) {
      case NUMBER, MONEY -> number(value);
      case FLAG -> needs(value.equals(JsonValue.TRUE) || value.equals(JsonValue.FALSE), "place");
      case CHOICE -> needs(offered(value), "place");
      case CODES ->
          needs(value instanceof JsonArray a && a.stream().allMatch(this::offered), "place");
      case LINK -> needs(value instanceof JsonString s && Links.leads(s.getString()), "link");
      case PICTURE -> needs(value instanceof JsonObject p && picture(p), "picture");
      case TEXT, PROSE, LINES -> throw new IllegalStateException(setting.id() + " is words");
    }
    return value;
  }

  private static void needs(boolean good, String problem) {
    if (!good) {
      throw Unfit.because("problem.draft." + problem);
    }
  }

  private void number(JsonValue value) {
    int most = setting.max() == 0 ? LARGEST : setting.max();
    if (!(value instanceof JsonNumber n)
        || n.bigDecimalValue().abs().compareTo(BigDecimal.valueOf(most)) > 0) {
      throw Unfit.because("problem.number", Map.of("min", 0, "max", most));
    }
  }

  private boolean offered(JsonValue value) {
    return value instanceof JsonString s && setting.options().contains(s.getString());
  }

  private boolean picture(JsonObject picture) {
    if (!OF_PICTURES.containsAll(picture.keySet())) {
      return false;
    }
    if (Photograph.is(picture)) {
      return Photograph.valid(picture);
    }
    var art = Json.text(picture, "art");
    if (art != null) {
      return drawings.contains(art);
    }
    return Json.text(picture, "src", "").matches("/(?!/)[A-Za-z0-9/_.-]+")
        && picture.get("width") instanceof JsonNumber width
        && picture.get("height") instanceof JsonNumber height
        && width.intValue() > 0
        && height.intValue() > 0;
  }
}
