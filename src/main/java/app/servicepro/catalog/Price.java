package app.servicepro.catalog;

import java.util.List;

/**
 * What a service costs.
 *
 * @param amount in minor units; nothing when the price is told on request, that of the smallest
 *     when it goes by size
 * @param sizes in order; none unless the price goes by size
 */
public record Price(PriceShape shape, long amount, List<Size> sizes) {
  /** A million of the currency's main unit: what the tables hold. */
  public static final long MOST = 100_000_000;

  /**
   * @throws NegativePrice when it is below nothing or above what anybody charges
   * @throws IllegalArgumentException when it goes by size without sizes, or has too many
   */
  public Price {
    sizes = List.copyOf(sizes);
    check(shape, amount);
    sizes.forEach(size -> check(shape, size.amount()));
    if ((shape == PriceShape.PER_SIZE) == sizes.isEmpty() || sizes.size() > Size.MOST) {
      throw new IllegalArgumentException(shape.code() + " with " + sizes.size() + " sizes");
    }
  }

  public Price(PriceShape shape, long amount) {
    this(shape, amount, List.of());
  }

  /** By size: the smallest amount stands for all. */
  public static Price bySize(List<Size> sizes) {
    return new Price(
        PriceShape.PER_SIZE, sizes.stream().mapToLong(Size::amount).min().orElse(0), sizes);
  }

  /** Meant as before, at another amount; sizes keep their distance from each other. */
  public Price at(long other) {
    var moved = sizes.stream().map(s -> s.at(Math.addExact(s.amount(), other - amount))).toList();
    return new Price(shape, other, moved);
  }

  private static void check(PriceShape shape, long amount) {
    if (amount < 0 || amount > MOST) {
      throw new NegativePrice(shape.code(), amount);
    }
  }
}
