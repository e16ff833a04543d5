package app.servicepro.pages.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.pages.Hours;
import app.servicepro.platform.forms.Form;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursFormTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  private final MultivaluedMap<String, String> posted = new MultivaluedHashMap<>();
  private final Form form = Form.of(posted);

  @Test
  void aDayMayHaveABreak() {
    posted.putSingle("mon.open", "on");
    times("mon.1", "08:00", "12:00");
    times("mon.2", "13:00", "17:30");

    var week = read().week();

    assertThat(form.failed()).isFalse();
    assertThat(week.get(DayOfWeek.MONDAY))
        .containsExactly(stretch(8, 0, 12, 0), stretch(13, 0, 17, 30));
    assertThat(week.get(DayOfWeek.TUESDAY)).isEmpty();
  }

  @Test
  void aDayThatIsNotTickedIsClosedWhateverTimesStandThere() {
    times("sun.1", "08:00", "12:00");

    assertThat(read().week().get(DayOfWeek.SUNDAY)).isEqualTo(List.of());
    assertThat(form.failed()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "7:30,7,30",
    "07:30:00,7,30",
    "7:30 pm,19,30",
    "12 am,0,0",
    "12:15 P.M.,12,15",
    "9,9,0"
  })
  void timesAsPeopleTypeThem(String typed, int hour, int minute) {
    posted.putSingle("mon.open", "on");
    times("mon.1", typed, "23:59");

    assertThat(read().week().get(DayOfWeek.MONDAY)).containsExactly(stretch(hour, minute, 23, 59));
  }

  @ParameterizedTest
  @ValueSource(strings = {"24:00", "7:60", "13 pm", "0 am", "noon", "-1", "7;30", "99999999999"})
  void whatIsNoTimeIsRefusedBesideIt(String typed) {
    posted.putSingle("mon.open", "on");
    times("mon.1", typed, "23:59");
    read();

    assertThat(form.view().problems()).containsKey("mon.1.opens");
    assertThat(form.view().values()).containsEntry("mon.1.opens", typed);
  }

  @Test
  void anOpenDayNeedsBothTimes() {
    posted.putSingle("wed.open", "on");
    read();

    assertThat(form.view().problems()).containsOnlyKeys("wed.1.opens", "wed.1.closes");
  }

  @Test
  void closingBeforeOpeningAndABreakThatIsNoneAreRefused() {
    posted.putSingle("mon.open", "on");
    times("mon.1", "12:00", "08:00");
    posted.putSingle("tue.open", "on");
    times("tue.1", "08:00", "12:00");
    times("tue.2", "11:00", "14:00");
    read();

    assertThat(form.view().problems()).containsOnlyKeys("mon.1.closes", "tue.2.opens");
  }

  @Test
  void specialDaysStandInOrderAndWhatIsOverGoes() {
    special(0, "2026-12-31", "2027-01-02");
    special(1, "2026-12-24", "");
    times("special.1", "08:00", "12:00");
    special(2, "2026-07-04", "");

    assertThat(read().specials())
        .containsExactly(
            new Hours.Special(
                LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 24), stretch(8, 0, 12, 0)),
            new Hours.Special(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 2), null));
  }

  @Test
  void datesThatCannotBeAreRefused() {
    special(0, "2026-02-30", "");
    special(1, "2026-12-24", "2026-12-20");
    special(2, "", "2026-12-31");
    special(3, "2099-01-01", "");
    read();

    assertThat(form.view().problems())
        .containsOnlyKeys(
            "special.0.first", "special.1.last", "special.2.first", "special.3.first");
  }

  private Hours read() {
    return new HoursForm(form, TODAY).read();
  }

  private void times(String at, String opens, String closes) {
    posted.putSingle(at + ".opens", opens);
    posted.putSingle(at + ".closes", closes);
  }

  private void special(int number, String first, String last) {
    posted.putSingle("special." + number + ".first", first);
    posted.putSingle("special." + number + ".last", last);
  }

  private static Hours.Stretch stretch(int hour, int minute, int toHour, int toMinute) {
    return new Hours.Stretch(LocalTime.of(hour, minute), LocalTime.of(toHour, toMinute));
  }
}
