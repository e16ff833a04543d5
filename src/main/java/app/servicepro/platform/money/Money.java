package app.servicepro.platform.money;

/**
 * An amount in minor units (cents) of an ISO 4217 currency. Never a floating-point number; sums
 * that do not fit throw {@link ArithmeticException}.
 */
public record Money(long minor, String currency) {
  public Money {
    if (currency.length() != 3) {
      throw new IllegalArgumentException("not an ISO 4217 currency: " + currency);
    }
  }

  public Money plus(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException(currency + " and " + other.currency + " do not add up");
    }
    return new Money(Math.addExact(minor, other.minor), currency);
  }
}
