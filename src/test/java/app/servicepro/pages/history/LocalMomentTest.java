package app.servicepro.pages.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalMomentTest {
  private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

  @ParameterizedTest
  @DisplayName("S20 a time is that of the business' clock, on days on which it is changed, too")
  @CsvSource({
    "2026-12-24T09:00, GOOD,  2026-12-24T15:00:00Z, 2026-12-24T09:00",
    "2027-03-14T01:59, GOOD,  2027-03-14T07:59:00Z, 2027-03-14T01:59",
    "2027-03-14T02:00, NEVER, 2027-03-14T08:00:00Z, 2027-03-14T03:00",
    "2027-03-14T02:30, NEVER, 2027-03-14T08:00:00Z, 2027-03-14T03:00",
    "2027-03-14T03:00, GOOD,  2027-03-14T08:00:00Z, 2027-03-14T03:00",
    "2027-11-07T01:30, TWICE, 2027-11-07T06:30:00Z, 2027-11-07T01:30",
    "2027-11-07T02:00, GOOD,  2027-11-07T08:00:00Z, 2027-11-07T02:00",
  })
  void onTheClock(
      LocalDateTime typed, LocalMoment.Verdict verdict, Instant at, LocalDateTime next) {
    var now = Instant.parse("2026-12-01T00:00:00Z");

    assertThat(LocalMoment.of(typed, CHICAGO.getRules(), now))
        .isEqualTo(new LocalMoment(verdict, at, next));
  }

  @ParameterizedTest
  @DisplayName("S20 what has passed, or is more than a year ahead, is not possible")
  @CsvSource({
    "2026-12-01T09:00, PAST",
    "2026-12-01T09:01, GOOD",
    "2027-12-02T09:00, GOOD",
    "2027-12-02T09:01, FAR",
  })
  void withinAYear(LocalDateTime typed, LocalMoment.Verdict verdict) {
    var now = Instant.parse("2026-12-01T15:00:00Z");

    assertThat(LocalMoment.of(typed, CHICAGO.getRules(), now).verdict()).isEqualTo(verdict);
  }

  @Test
  @DisplayName("S20 when the rules of a zone change, the local time stays and the moment moves")
  void otherRules() {
    var typed = LocalDateTime.parse("2027-07-01T09:00");

    assertThat(LocalMoment.again(typed, CHICAGO.getRules()))
        .isEqualTo(Instant.parse("2027-07-01T14:00:00Z"));
    assertThat(LocalMoment.again(typed, ZoneOffset.ofHours(-6).getRules()))
        .isEqualTo(Instant.parse("2027-07-01T15:00:00Z"));
  }
}
