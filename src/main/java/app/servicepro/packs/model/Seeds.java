package app.servicepro.packs.model;

import app.servicepro.packs.WebsiteSeed;
import app.servicepro.platform.json.Json;
import jakarta.json.JsonObject;

/** What a site was started with, as JSON. */
final class Seeds {
  private static final String THEME = "theme";
  private static final String PALETTE = "palette";

  private Seeds() {}

  static JsonObject written(WebsiteSeed seed) {
    var json =
        Json.PROVIDER
            .createObjectBuilder()
            .add("name", seed.name())
            .add("city", seed.city())
            .add("services", Json.PROVIDER.createArrayBuilder(seed.services()))
            .add("facts", seed.facts())
            .add("demo", seed.demo());
    if (seed.theme() != null) {
      json.add(THEME, seed.theme());
    }
    if (seed.palette() != null) {
      json.add(PALETTE, seed.palette());
    }
    return json.build();
  }

  static WebsiteSeed read(JsonObject json) {
    return new WebsiteSeed(
        json.getString("name"),
        json.getString("city"),
        Json.texts(json, "services"),
        Json.text(json, THEME),
        Json.text(json, PALETTE),
        Json.child(json, "facts"),
        json.getBoolean("demo"));
  }
}
