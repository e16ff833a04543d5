package app.servicepro.catalog;

import app.servicepro.platform.i18n.LocalText;
import app.servicepro.platform.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Objects;

/**
 * A size in which a service is done, with its own price and time.
 *
 * @param id unique in the service
 * @param amount in minor units
 * @param minutes of work
 * @param name {@code {"en": …}}
 */
public record Size(String id, long amount, int minutes, JsonObject name) {
  /** How many a service has at most. */
  public static final int MOST = 6;

  private static final String SIZES = "sizes";

  /** The sizes in {@code {"sizes": […]}}, in order. */
  public static List<Size> read(JsonObject json) {
    return Json.objects(json, SIZES).stream()
        .map(s ->
            new Size(
                s.getString("id"),
                s.getJsonNumber("amount").longValueExact(),
                s.getInt("minutes"),
                Json.child(s, "name")))
        .toList();
  }

  /** What {@link #read} reads. */
  public static JsonObject written(List<Size> sizes) {
    var list = Json.PROVIDER.createArrayBuilder();
    for (var size : sizes) {
      list.add(
          Json.PROVIDER
              .createObjectBuilder()
              .add("id", size.id)
              .add("amount", size.amount)
              .add("minutes", size.minutes)
              .add("name", size.name));
    }
    return Json.PROVIDER.createObjectBuilder().add(SIZES, list).build();
  }

  /** Its name in a language, else in another. */
  public String name(String language, String fallback) {
    return Objects.requireNonNullElse(LocalText.in(name, language, fallback), id);
  }

  /** The same size at another price. */
  public Size at(long other) {
    return new Size(id, other, minutes, name);
  }
}
