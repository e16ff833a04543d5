package app.servicepro.pages.seed;

import app.servicepro.platform.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Set;

/**
 * What of a site another business may begin with: the look, the words and the pages; no facts of
 * the business, no customers’ words, no photographs of its library.
 */
public final class Lending {
  private static final Set<String> OF_SITE =
      Set.of(
          "theme",
          "palette",
          "fonts",
          "colors",
          "country",
          "currency",
          "locales",
          "defaultLocale",
          "tagline",
          "cta",
          "nav");

  /** Blocks that customers have said, not the business. */
  private static final String REVIEW = "review";

  private static final String MEDIA = "media";
  private static final String ALTERNATIVE = "_alt";

  private Lending() {}

  public static JsonObject site(JsonObject site) {
    var some = Json.PROVIDER.createObjectBuilder();
    some.add("hours", JsonValue.EMPTY_JSON_ARRAY).add("area", JsonValue.EMPTY_JSON_ARRAY);
    OF_SITE.stream().filter(site::containsKey).forEach(name -> some.add(name, site.get(name)));
    return some.build();
  }

  public static JsonObject page(JsonObject page) {
    return object(page);
  }

  private static JsonObject object(JsonObject object) {
    var some = Json.PROVIDER.createObjectBuilder();
    object.forEach((name, value) -> {
      if (!photograph(value) && !alternative(object, name)) {
        some.add(name, value(value));
      }
    });
    return some.build();
  }

  private static JsonValue value(JsonValue value) {
    return switch (value) {
      case JsonObject object -> object(object);
      case JsonArray list -> {
        var some = Json.PROVIDER.createArrayBuilder();
        list.stream().filter(e -> !left(e)).forEach(e -> some.add(value(e)));
        yield some.build();
      }
      default -> value;
    };
  }

  /** What a customer has said, and what is nothing without its photograph. */
  private static boolean left(JsonValue element) {
    if (!(element instanceof JsonObject block)) {
      return false;
    }
    var picture = Json.child(block, "settings").get("picture");
    boolean piece = Json.text(block, "type", "").equals("piece");
    return Json.text(block, "type", "").equals(REVIEW)
        || (piece && picture != null && photograph(picture));
  }

  private static boolean alternative(JsonObject settings, String name) {
    return name.endsWith(ALTERNATIVE)
        && photograph(
            settings.getOrDefault(
                name.substring(0, name.length() - ALTERNATIVE.length()), JsonValue.NULL));
  }

  private static boolean photograph(JsonValue value) {
    return value instanceof JsonObject picture && picture.containsKey(MEDIA);
  }
}
