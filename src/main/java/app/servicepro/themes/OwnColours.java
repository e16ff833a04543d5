package app.servicepro.themes;

import app.servicepro.platform.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The colours that a business lays over its palette, as the document {@code site} has them under
 * {@code colors}: role to day and night. What is no colour is left out, so that nothing but colours
 * reaches a style sheet.
 */
public final class OwnColours {
  private OwnColours() {}

  /**
   * @param site the document
   */
  public static Map<String, Palette.Pair> of(JsonObject site) {
    var found = new LinkedHashMap<String, Palette.Pair>();
    var colours = Json.child(site, "colors");
    for (var role : Palette.ROLES) {
      if (colours.get(role) instanceof JsonArray pair
          && pair.size() == 2
          && pair.get(0) instanceof JsonString light
          && pair.get(1) instanceof JsonString dark) {
        var day = Colour.typed(light.getString());
        var night = Colour.typed(dark.getString());
        if (day.isPresent() && night.isPresent()) {
          found.put(role, new Palette.Pair(day.get().css(), night.get().css()));
        }
      }
    }
    return found;
  }

  /** As the document has them. */
  public static JsonObject json(Map<String, Palette.Pair> colours) {
    var json = Json.PROVIDER.createObjectBuilder();
    colours.forEach((role, pair) ->
        json.add(role, Json.PROVIDER.createArrayBuilder().add(pair.light()).add(pair.dark())));
    return json.build();
  }
}
