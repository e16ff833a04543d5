package app.servicepro.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgoTest {
  private static final Instant NOW = Instant.parse("2030-05-01T12:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "-1 | 1 second ago | hace 1 segundo",
        "-59 | 59 seconds ago | hace 59 segundos",
        "-60 | 1 minute ago | hace 1 minuto",
        "150 | in 2 minutes | dentro de 2 minutos",
        "-3599 | 59 minutes ago | hace 59 minutos",
        "-3600 | 1 hour ago | hace 1 hora",
        "86399 | in 23 hours | dentro de 23 horas",
        "-86400 | Apr 30, 2030, 12:00 PM UTC | 30 abr 2030, 12:00 p.m. UTC",
        "86400 | May 2, 2030, 12:00 PM UTC | 2 may 2030, 12:00 p.m. UTC"
      })
  void asPeopleSayIt(long seconds, String english, String spanish) {
    var moment = NOW.plusSeconds(seconds);

    assertThat(spaced(new Ago("en", NOW).of(moment))).isEqualTo(english);
    assertThat(spaced(new Ago("es", NOW).of(moment))).isEqualTo(spanish);
  }

  /** ICU writes narrow and unbreakable spaces. */
  private static String spaced(String text) {
    return text.replaceAll("[\\u202f\\u00a0]", " ");
  }
}
