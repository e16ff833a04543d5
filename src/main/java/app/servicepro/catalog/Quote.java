package app.servicepro.catalog;

import java.util.List;

/**
 * What a service with add-ons costs and how long it takes.
 *
 * @param amount in minor units
 * @param minutes of work
 */
public record Quote(long amount, int minutes) {
  /**
   * @throws NotOffered when an add-on does not go with the service
   * @throws NegativePrice when discounts exceed the price
   */
  public static Quote of(Offering service, List<String> addOns) {
    long amount = service.amount();
    int minutes = service.minutes();
    for (var id : addOns) {
      var extra =
          service.extras().stream()
              .filter(e -> e.id().equals(id))
              .findFirst()
              .orElseThrow(() -> new NotOffered(service.id() + " with " + id));
      amount = Math.addExact(amount, extra.amount());
      minutes = Math.addExact(minutes, extra.minutes());
    }
    if (amount < 0) {
      throw new NegativePrice(service.id(), amount);
    }
    return new Quote(amount, minutes);
  }
}
