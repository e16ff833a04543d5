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
          List.of(),
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
  @DisplayName("C1 in a size a service costs and takes what that size says, add-ons on top")
  void sizes() {
    var sizes =
        List.of(
            new Size("small", 6_500, 60, JsonValue.EMPTY_JSON_OBJECT),
            new Size("large", 9_500, 90, JsonValue.EMPTY_JSON_OBJECT));
    var service =
        new Service(
                new Offering(
                    "wash",
                    60,
                    PriceShape.PER_SIZE,
                    6_500,
                    sizes,
                    null,
                    true,
                    JsonValue.EMPTY_JSON_OBJECT,
                    List.of()),
                0)
            .with(List.of(extra("wax", 2_550, 20)));

    assertThat(Quote.of(service.sized("large"), List.of("wax"))).isEqualTo(new Quote(12_050, 110));
    assertThatThrownBy(() -> service.sized("huge"))
        .isInstanceOf(NotOffered.class)
        .hasMessage("not offered: wash in size huge");
    assertThat(Price.bySize(service.sizes()).at(7_000).sizes())
        .extracting(Size::amount)
        .containsExactly(7_000L, 10_000L);
  }

  @Test
  @DisplayName("C2 a price by size has sizes, none below nothing, and any other has none")
  void pricesBySize() {
    var free = new Size("free", -1, 60, JsonValue.EMPTY_JSON_OBJECT);

    assertThatThrownBy(() -> Price.bySize(List.of(free))).isInstanceOf(NegativePrice.class);
    assertThatThrownBy(() -> Price.bySize(List.of())).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Price(PriceShape.FROM, 1, List.of(free.at(1))))
        .isInstanceOf(IllegalArgumentException.class);
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
        new Offering(
            "a",
            1,
            PriceShape.FROM,
            1,
            List.of(),
            null,
            false,
            JsonValue.EMPTY_JSON_OBJECT,
            endless);

    assertThatThrownBy(() -> Quote.of(service, List.of("gold")))
        .isInstanceOf(ArithmeticException.class);
  }

  private static Offering.Extra extra(String id, long amount, int minutes) {
    return new Offering.Extra(id, amount, minutes, JsonValue.EMPTY_JSON_OBJECT);
  }
}
