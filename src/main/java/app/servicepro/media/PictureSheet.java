package app.servicepro.media;

import app.servicepro.platform.json.Json;
import jakarta.json.JsonObject;
import java.util.Map;

/**
 * What people say of a picture.
 *
 * @param alt what it shows, by language: for those who do not see it
 * @param focusX what must not be cut off: 0 left, 1 right
 * @param focusY 0 top, 1 bottom
 */
public record PictureSheet(String name, Map<String, String> alt, double focusX, double focusY) {
  private static final double MIDDLE = 0.5;

  public PictureSheet {
    alt = Map.copyOf(alt);
  }

  public static PictureSheet named(String name) {
    return new PictureSheet(name, Map.of(), MIDDLE, MIDDLE);
  }

  /** For the trail. */
  JsonObject facts() {
    var facts =
        Json.PROVIDER
            .createObjectBuilder()
            .add("name", name)
            .add("focus", Math.round(focusX * 100) + " % " + Math.round(focusY * 100) + " %");
    alt.forEach((language, text) -> facts.add("alt." + language, text));
    return facts.build();
  }
}
