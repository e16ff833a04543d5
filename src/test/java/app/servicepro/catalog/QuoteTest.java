package app.servicepro.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.servicepro.catalog.model.Service;
import jakarta.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class QuoteTest {
  private static final Offering WASH =
      new Offering(
          "wash",
          45,
          PriceShape.FIXED,
          7_900,
          null,
          true,
          JsonValue.EMPTY_JSON_OBJECT,
          List.of(extra("wax", 2_550, 20), extra("coupon", -7_900, 0), extra("all", -7_901, 0)));

  @Test
  @DisplayName(
      "C1 a service with add-ons costs the sum of their prices and takes the sum of their times")
  void sums() {
    assertThat(Quote.of(WASH, List.of())).isEqualTo(new Quote(7_900, 45));
    assertThat(Quote.of(WASH, List.of("wax"))).isEqualTo(new Quote(10_450, 65));
    assertThat(Quote.of(WASH, List.of("wax", "wax"))).isEqualTo(new Quote(13_000, 85));
    assertThat(Quote.of(WASH, List.of("wax", "coupon"))).isEqualTo(new Quote(2_550, 65));
  }

  @Test
  @DisplayName("C2 discounts bring a price to nothing, never below")
  void neverNegative() {
    assertThat(Quote.of(WASH, List.of("coupon")).amount()).isZero();
    assertThatThrownBy(() -> Quote.of(WASH, List.of("all")))
        .isInstanceOf(NegativePrice.class)
        .hasMessage("wash cannot cost -1");
  }

  @Test
  @DisplayName("C2 a service is never given a negative price")
  void repricing() {
    var service = new Service(WASH, 0);

    service.reprice(0);

    assertThat(service.with(List.of()).amount()).isZero();
    assertThatThrownBy(() -> service.reprice(-1)).isInstanceOf(NegativePrice.class);
    assertThat(service.with(List.of()).amount()).isZero();
  }

  @Test
  void anAddOnThatDoesNotGoWithTheServiceIsNotOffered() {
    assertThatThrownBy(() -> Quote.of(WASH, List.of("wax", "gold")))
        .isInstanceOf(NotOffered.class)
        .hasMessage("not offered: wash with gold");
  }

  @Test
  void aSumThatDoesNotFitIsNoPrice() {
    var endless = List.of(extra("gold", Long.MAX_VALUE, 1));
    var service =
        new Offering("a", 1, PriceShape.FROM, 1, null, false, JsonValue.EMPTY_JSON_OBJECT, endless);

    assertThatThrownBy(() -> Quote.of(service, List.of("gold")))
        .isInstanceOf(ArithmeticException.class);
  }

  private static Offering.Extra extra(String id, long amount, int minutes) {
    return new Offering.Extra(id, amount, minutes, JsonValue.EMPTY_JSON_OBJECT);
  }
}
