package app.servicepro.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class MomentsTest {
  private static final Instant EVENING = Instant.parse("2026-11-21T02:15:00Z");
  private static final ZoneId TULSA = ZoneId.of("America/Chicago");

  @Test
  void aMomentIsToldByTheClockOfThePlace() {
    assertThat(plain(new Moments("en", TULSA).moment(EVENING))).isEqualTo("Nov 20, 2026, 8:15 PM");
    assertThat(plain(new Moments("en", ZoneOffset.UTC).moment(EVENING)))
        .isEqualTo("Nov 21, 2026, 2:15 AM");
  }

  @Test
  void spanishIsSpanish() {
    assertThat(plain(new Moments("es", TULSA).day(EVENING))).isEqualTo("20 nov 2026");
    assertThat(new Moments("es", TULSA).clock()).isEqualTo("hora central");
  }

  @Test
  void aClockHasAName() {
    assertThat(new Moments("en", TULSA).clock()).isEqualTo("Central Time");
    assertThat(new Moments("en", ZoneOffset.UTC).clock()).isEqualTo("Coordinated Universal Time");
  }

  /** ICU puts a narrow space before PM. */
  private static String plain(String text) {
    return text.replace('\u202f', ' ').replace('\u00a0', ' ');
  }
}
