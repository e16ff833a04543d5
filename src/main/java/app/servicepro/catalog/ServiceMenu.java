package app.servicepro.catalog;

import app.servicepro.pages.spi.LiveData;
import app.servicepro.pages.spi.Picture;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.stencil.AtMost;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
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
   * @param priceText "from $79" (also where it goes by size), "$60 a person", "on request"
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
      @AtMost(app.servicepro.catalog.Size.MOST) List<Size> sizes,
      boolean featured,
      long amount) {}

  /**
   * @param price "$95"
   * @param time "1 h 30"
   * @param amount in minor units
   */
  public record Size(String name, String price, String time, long amount) {}

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
      service.add("offers", offer(card).add("priceCurrency", currency));
    }
    return service.build();
  }

  /** One price, or from the lowest to the highest where it goes by size. */
  private static JsonObjectBuilder offer(Card card) {
    var offer = Json.PROVIDER.createObjectBuilder();
    if (card.sizes().isEmpty()) {
      return offer.add("@type", "Offer").add("price", decimal(card.amount()));
    }
    var amounts = card.sizes().stream().mapToLong(Size::amount).summaryStatistics();
    return offer
        .add("@type", "AggregateOffer")
        .add("lowPrice", decimal(amounts.getMin()))
        .add("highPrice", decimal(amounts.getMax()))
        .add("offerCount", amounts.getCount());
  }

  private static String decimal(long minor) {
    return BigDecimal.valueOf(minor, 2).toPlainString();
  }
}
