package app.servicepro.platform.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MoneyTest {
  private static final Money TEN = new Money(1_000, "USD");

  @Test
  @DisplayName("C1 amounts of one currency add up to the cent")
  void addsUp() {
    var sum = TEN.plus(new Money(-1, "USD")).plus(new Money(25, "USD"));

    assertThat(sum).isEqualTo(new Money(1_024, "USD"));
  }

  @Test
  void amountsOfTwoCurrenciesDoNotAddUp() {
    assertThatThrownBy(() -> TEN.plus(new Money(1, "EUR")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("USD and EUR do not add up");
  }

  @Test
  void aSumThatDoesNotFitIsNoSum() {
    assertThatThrownBy(() -> new Money(Long.MAX_VALUE, "USD").plus(TEN))
        .isInstanceOf(ArithmeticException.class);
  }

  @Test
  void aCurrencyHasThreeLetters() {
    assertThatThrownBy(() -> new Money(1, "$")).hasMessage("not an ISO 4217 currency: $");
  }
}
