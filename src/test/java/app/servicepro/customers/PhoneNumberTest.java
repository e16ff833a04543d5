package app.servicepro.customers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(918) 555-0142     | +19185550142  | (918) 555-0142",
        "918.555.0142       | +19185550142  | (918) 555-0142",
        "1 918 555 0142     | +19185550142  | (918) 555-0142",
        "+52 55 5550 0142   | +525555500142 | +52 55 5550 0142",
        "+49 30 901820      | +4930901820   | +49 30 901820"
      })
  @DisplayName("H2 a number is kept in its international form and shown as at home")
  void numbers(String typed, String kept, String shown) {
    assertThat(PhoneNumber.international(typed)).contains(kept);
    assertThat(PhoneNumber.shown(kept)).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "555-0142", "call me", "+1", "918 555 0142 ext. 7", "99999999999999999999"})
  @DisplayName("H2 what no phone can dial is no number")
  void noNumbers(String typed) {
    assertThat(PhoneNumber.international(typed)).isEmpty();
  }
}
