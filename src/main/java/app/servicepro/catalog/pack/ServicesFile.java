package app.servicepro.catalog.pack;

import app.servicepro.packs.PackDraft;
import app.servicepro.platform.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/**
 * Writes {@link OfferingDocument} as the file and words that {@link
 * app.servicepro.catalog.PackServices} reads.
 */
final class ServicesFile {
  private static final String ADD_ONS = "addOns";
  private static final String AMOUNT = "amount";
  private static final String SIZES = "sizes";

  private ServicesFile() {}

  static void write(JsonObject document, PackDraft draft) {
    var services = Json.PROVIDER.createArrayBuilder();
    for (var service : Json.objects(document, "services")) {
      services.add(service(service, draft));
    }
    var addOns = Json.PROVIDER.createArrayBuilder();
    for (var addOn : Json.objects(document, ADD_ONS)) {
      draft.text("addons." + addOn.getString("id") + ".name", Json.child(addOn, "name"));
      addOns.add(only(addOn, List.of("id", AMOUNT, "minutes")));
    }
    draft.file(
        "services",
        Json.PROVIDER.createObjectBuilder().add("services", services).add(ADD_ONS, addOns).build());
  }

  private static JsonObjectBuilder service(JsonObject service, PackDraft draft) {
    var key = "services." + service.getString("id") + ".";
    Json.child(service, "texts")
        .forEach((name, text) -> draft.text(key + name, text.asJsonObject()));
    var price = only(service, List.of("shape", AMOUNT));
    var sizes = Json.objects(service, SIZES);
    if (!sizes.isEmpty()) {
      price.add(SIZES, sizes(sizes, key, draft));
    }
    return only(service, List.of("id", "minutes", "picture", "featured", ADD_ONS))
        .add("price", price);
  }

  private static JsonArray sizes(List<JsonObject> sizes, String key, PackDraft draft) {
    var all = Json.PROVIDER.createArrayBuilder();
    for (var size : sizes) {
      draft.text(key + "sizes." + size.getString("id"), Json.child(size, "name"));
      all.add(only(size, List.of("id", AMOUNT, "minutes")));
    }
    return all.build();
  }

  private static JsonObjectBuilder only(JsonObject object, List<String> names) {
    var some = Json.PROVIDER.createObjectBuilder();
    names.stream().filter(object::containsKey).forEach(n -> some.add(n, object.get(n)));
    return some;
  }
}
