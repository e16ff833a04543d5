package app.servicepro.catalog;

import app.servicepro.pages.spi.LiveData;
import app.servicepro.pages.spi.Picture;
import app.servicepro.platform.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the live source {@code services} answers, in the reader's language.
 *
 * @param lead the featured one
 * @param current the one the page is about
 */
public record ServiceMenu(
    List<Card> services, @Nullable Card lead, @Nullable Card current, String currency)
    implements LiveData {

  /**
   * @param time "1 h 15"
   * @param hours 1.25
   * @param price "$79"; empty for a quote
   * @param priceText "from $79", "$60 a person", "on request"
   * @param amount in minor units
   */
  public record Card(
      String id,
      String name,
      String pitch,
      List<String> includes,
      List<String> about,
      String time,
      double hours,
      String price,
      String shape,
      String priceText,
      String href,
      @Nullable Picture picture,
      List<AddOn> addOns,
      boolean featured,
      long amount) {}

  /**
   * @param price "+$40", "−$30"
   */
  public record AddOn(String name, String price) {}

  @Override
  public @Nullable String pageTitle() {
    return current == null ? null : current.name();
  }

  @Override
  public @Nullable String pageDescription() {
    return current == null ? null : current.pitch();
  }

  @Override
  public List<JsonObject> structured(String origin) {
    var shown = current == null ? services : List.of(current);
    return shown.stream().map(s -> structured(s, origin)).toList();
  }

  private JsonObject structured(Card card, String origin) {
    var service =
        Json.PROVIDER
            .createObjectBuilder()
            .add("@type", "Service")
            .add("name", card.name())
            .add("description", card.pitch())
            .add("url", origin + card.href())
            .add("provider", Json.PROVIDER.createObjectBuilder().add("@id", origin + "/#business"));
    if (!card.shape().equals("quote")) {
      service.add(
          "offers",
          Json.PROVIDER
              .createObjectBuilder()
              .add("@type", "Offer")
              .add("price", java.math.BigDecimal.valueOf(card.amount(), 2).toPlainString())
              .add("priceCurrency", currency));
    }
    return service.build();
  }
}
