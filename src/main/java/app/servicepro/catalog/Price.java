package app.servicepro.catalog;

/**
 * What a service costs.
 *
 * @param amount in minor units; nothing when the price is told on request
 */
public record Price(PriceShape shape, long amount) {
  /** A million of the currency's main unit: what the tables hold. */
  public static final long MOST = 100_000_000;

  /**
   * @throws NegativePrice when it is below nothing or above what anybody charges
   */
  public Price {
    if (amount < 0 || amount > MOST) {
      throw new NegativePrice(shape.code(), amount);
    }
  }
}
