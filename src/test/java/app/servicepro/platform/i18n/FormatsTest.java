package app.servicepro.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {
  private static final Words WORDS = Words.read(Path.of("i18n"));

  @ParameterizedTest
  @CsvSource({
    "25900, $259, $259",
    "2450, $24.50, $24.50",
    "5, $0.05, $0.05",
    "0, $0, $0",
    "123456700, '$1,234,567', '$1,234,567'",
    "-3000, -$30, -$30",
    "9007199254740993, '$90,071,992,547,409.93', '$90,071,992,547,409.93'"
  })
  void moneyShowsCentsOnlyWhenThereAreAny(long minor, String english, String spanish) {
    assertThat(formats("en").money(minor)).isEqualTo(english);
    assertThat(formats("es").money(minor)).isEqualTo(spanish);
  }

  @ParameterizedTest
  @CsvSource({
    "es, MX, MXN, 25900, $259",
    "es, US, EUR, 2450, 'EUR 24.50'",
    "es, ES, EUR, 2450, '24,50 €'",
    "en, US, JPY, 2450, '¥2,450'",
    "en, US, KWD, 2450, 'KWD 2.450'"
  })
  void moneyFollowsCountryAndCurrency(
      String language, String country, String currency, long minor, String shown) {
    var formats = new Formats(WORDS, language, new Region(country, currency));

    assertThat(formats.money(minor).replace('\u00a0', ' ')).isEqualTo(shown);
    assertThat(formats.currency()).isEqualTo(currency);
  }

  @ParameterizedTest
  @CsvSource({
    "45, 45 min, 45 min",
    "60, 1 h, 1 h",
    "75, 1 h 15, 1 h 15",
    "240, 4 h, 4 h",
    "470, 7 h 50, 7 h 50",
    "480, 1 day, 1 día",
    "720, 1½ days, 1½ días",
    "960, 2 days, 2 días",
    "500, 8 h 20, 8 h 20"
  })
  void durationsAreInWorkingDays(int minutes, String english, String spanish) {
    assertThat(formats("en").duration(minutes)).isEqualTo(english);
    assertThat(formats("es").duration(minutes)).isEqualTo(spanish);
  }

  @ParameterizedTest
  @CsvSource({
    "07:30, 7:30 AM, 7:30 a.m.",
    "18:00, 6:00 PM, 6:00 p.m.",
    "00:05, 12:05 AM, 12:05 a.m."
  })
  void timesOfTheDay(LocalTime time, String english, String spanish) {
    assertThat(spaced(formats("en").time(time))).isEqualTo(english);
    assertThat(spaced(formats("es").time(time))).isEqualTo(spanish);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY | Mon to Fri | lun a vie
          TUESDAY FRIDAY                           | Tue, Fri   | mar, vie
          SATURDAY SUNDAY                          | Sat, Sun   | sáb, dom
          FRIDAY SATURDAY SUNDAY                   | Fri to Sun | vie a dom
          MONDAY WEDNESDAY FRIDAY                  | Mon, Wed, Fri | lun, mié, vie
          SUNDAY                                   | Sun        | dom
          """)
  void daysInARow(String days, String english, String spanish) {
    List<DayOfWeek> list = Arrays.stream(days.split(" ")).map(DayOfWeek::valueOf).toList();

    assertThat(formats("en").days(list)).isEqualTo(english);
    assertThat(formats("es").days(list)).isEqualTo(spanish);
  }

  private static Formats formats(String language) {
    return new Formats(WORDS, language, new Region("US", "USD"));
  }

  /** The spaces inside a time do not break; their kind is the language's business. */
  private static String spaced(String text) {
    return text.replaceAll("[\\u00a0\\u202f]", " ");
  }
}
