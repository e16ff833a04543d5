package app.servicepro.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedMoneyTest {
  private static final Currency DOLLAR = Currency.getInstance("USD");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "79|7900",
        "$79|7900",
        "$ 1,190|119000",
        "1190.00|119000",
        "24.5|2450",
        "24.50 USD|2450",
        "US$10|1000",
        "0|0",
        "-30|-3000",
        "−$30|-3000",
        "1,234,567.89|123456789"
      })
  void whatPeopleOfTheStatesType(String typed, long minor) {
    assertThat(minor(typed, "en_US")).hasValue(minor);
    assertThat(minor(typed, "es_US")).hasValue(minor);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "$",
        "seventy",
        "79,50",
        "7,9",
        "1.234,50",
        "24.505",
        "1e3",
        "0x10",
        "--5",
        "5-",
        "12345678901",
        "٧٩",
        "1 2,3",
        "NaN",
        "79;drop"
      })
  void whatCouldBeMeantOtherwiseIsNoSum(String typed) {
    assertThat(minor(typed, "en_US")).isEmpty();
  }

  @Test
  void commasAndPointsChangePlacesElsewhere() {
    assertThat(minor("1.234,50 €", "de_DE", "EUR")).hasValue(123_450);
    assertThat(minor("79.50", "de_DE", "EUR")).isEmpty();
  }

  @Test
  void aCurrencyWithoutCentsHasNone() {
    assertThat(minor("1,500", "en_JP", "JPY")).hasValue(1500);
    assertThat(minor("15.50", "en_JP", "JPY")).isEmpty();
  }

  private static java.util.OptionalLong minor(String typed, String locale) {
    return new TypedMoney(new ULocale(locale), DOLLAR).minor(typed);
  }

  private static java.util.OptionalLong minor(String typed, String locale, String currency) {
    return new TypedMoney(new ULocale(locale), Currency.getInstance(currency)).minor(typed);
  }
}
