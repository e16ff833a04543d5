package app.servicepro.catalog.pack;

import app.servicepro.catalog.Offering;
import app.servicepro.catalog.Price;
import app.servicepro.catalog.PriceShape;
import app.servicepro.catalog.ServiceSheet;
import app.servicepro.catalog.Size;
import app.servicepro.platform.json.Json;
import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What a business sells, as one document: {@code {"services": [{"id", "minutes", "shape", "amount",
 * "sizes", "picture", "featured", "texts", "addOns"}], "addOns": [{"id", "amount", "minutes",
 * "name"}]}}.
 */
final class OfferingDocument {
  private static final String ADD_ONS = "addOns";
  private static final String AMOUNT = "amount";

  private OfferingDocument() {}

  static JsonObject of(List<Offering> offerings, Collection<Offering.Extra> extras) {
    var services = Json.PROVIDER.createArrayBuilder();
    for (var offering : offerings) {
      services.add(Json.PROVIDER.createObjectBuilder(offering.facts()).add("id", offering.id()));
    }
    var addOns = Json.PROVIDER.createArrayBuilder();
    for (var extra : extras) {
      addOns.add(
          Json.PROVIDER
              .createObjectBuilder()
              .add("id", extra.id())
              .add(AMOUNT, extra.amount())
              .add("minutes", extra.minutes())
              .add("name", extra.name()));
    }
    return Json.PROVIDER
        .createObjectBuilder()
        .add("services", services)
        .add(ADD_ONS, addOns)
        .build();
  }

  static ServiceSheet sheet(JsonObject service) {
    var price =
        new Price(
            PriceShape.of(service.getString("shape")),
            service.getJsonNumber(AMOUNT).longValueExact(),
            Size.read(service));
    return new ServiceSheet(
        service.getInt("minutes"),
        price,
        Json.text(service, "picture"),
        service.getBoolean("featured", false),
        Json.child(service, "texts"),
        Json.texts(service, ADD_ONS));
  }

  static Offering.Extra extra(JsonObject addOn) {
    return new Offering.Extra(
        addOn.getString("id"),
        addOn.getJsonNumber(AMOUNT).longValueExact(),
        addOn.getInt("minutes"),
        Json.child(addOn, "name"));
  }

  /** The elements of a list by id. */
  static Map<String, JsonObject> byId(JsonObject document, String list) {
    return Json.objects(document, list).stream()
        .collect(
            Collectors.toMap(
                e -> e.getString("id"),
                Function.identity(),
                (one, other) -> one,
                LinkedHashMap::new));
  }
}
