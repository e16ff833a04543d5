package app.servicepro.pages;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.platform.json.Json;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class HoursTest {
  private static final String FACTS =
      """
      {"hours": [
        {"days": ["mon", "tue", "thu"], "opens": "08:00", "closes": "12:00"},
        {"days": ["sat"], "opens": "09:00", "closes": "14:00"},
        {"days": ["mon", "tue"], "opens": "13:00", "closes": "17:30"}],
       "specialHours": [
        {"first": "2026-12-24", "last": "2026-12-24", "opens": "08:00", "closes": "12:00"},
        {"first": "2026-12-25", "last": "2027-01-01"}]}
      """;

  @Test
  void eachDayHasItsStretchesInOrder() {
    var hours = Hours.of(Json.object(FACTS));

    assertThat(hours.week().get(DayOfWeek.MONDAY))
        .containsExactly(stretch("08:00", "12:00"), stretch("13:00", "17:30"));
    assertThat(hours.week().get(DayOfWeek.THURSDAY)).containsExactly(stretch("08:00", "12:00"));
    assertThat(hours.week().get(DayOfWeek.SUNDAY)).isEmpty();
  }

  @Test
  void daysThatAreNotLikeTheOthersAreOpenOrClosed() {
    var specials = Hours.of(Json.object(FACTS)).specials();

    assertThat(specials)
        .containsExactly(
            new Hours.Special(
                LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 24), stretch("08:00", "12:00")),
            new Hours.Special(LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 1), null));
  }

  @Test
  void whatWasReadIsWrittenTheSame() {
    var facts = Json.object(FACTS);
    var hours = Hours.of(facts);

    assertThat(hours.weekJson()).isEqualTo(facts.getJsonArray("hours"));
    assertThat(hours.specialsJson()).isEqualTo(facts.getJsonArray("specialHours"));
  }

  @Test
  void aBusinessThatSaysNothingHasNone() {
    assertThat(Hours.of(Json.object("{}")).none()).isTrue();
    assertThat(Hours.of(Json.object("{}")).weekJson()).isEmpty();
    assertThat(Hours.of(Json.object(FACTS)).none()).isFalse();
  }

  @Test
  void aDayWrittenAsClosedIsClosed() {
    var hours = Hours.of(Json.object("{\"hours\":[{\"days\":[\"sun\"]}]}"));

    assertThat(hours.week().get(DayOfWeek.SUNDAY)).isEqualTo(List.of());
  }

  private static Hours.Stretch stretch(String opens, String closes) {
    return new Hours.Stretch(LocalTime.parse(opens), LocalTime.parse(closes));
  }
}
