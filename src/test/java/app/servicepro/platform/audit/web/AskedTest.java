package app.servicepro.platform.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.platform.audit.TrailFilter;
import app.servicepro.platform.forms.Problem;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedTest {
  private static final ZoneId TULSA = ZoneId.of("America/Chicago");

  @Test
  @DisplayName("A4 days are whole, on the clock of the place, also when the clock is changed")
  void daysAreWhole() {
    var filter = asked("from", "2026-11-01", "to", "2026-11-01").filter();

    assertThat(filter)
        .isEqualTo(
            new TrailFilter(
                null,
                null,
                Instant.parse("2026-11-01T05:00:00Z"),
                Instant.parse("2026-11-02T06:00:00Z")));
  }

  @Test
  @DisplayName("A4 an address without a question asks for everything")
  void nothingAsked() {
    var asked = asked("who", "", "action", " ");

    assertThat(asked.filter()).isEqualTo(TrailFilter.ALL);
    assertThat(asked.narrowed()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "who    | owner@clean-machine.example | problem.choice",
        "who    | 1-1-1-1-1                   | problem.choice",
        "action | price changed               | problem.choice",
        "action | <script>                    | problem.choice",
        "from   | 2026-02-30                  | audit.problem.day",
        "from   | yesterday                   | audit.problem.day",
        "to     | 11/20/2026                  | audit.problem.day",
        "to     | 2026-11-20'; drop table x   | problem.too-long"
      })
  @DisplayName("A4 what makes no sense is said beside its field and asks for nothing")
  void oddQuestions(String field, String value, String problem) {
    var asked = asked(field, value);

    assertThat(asked.filter()).isEqualTo(TrailFilter.ALL);
    assertThat(asked.form().problems()).containsOnlyKeys(field);
    assertThat(asked.form().problems().values()).extracting(Problem::key).containsOnly(problem);
    assertThat(asked.form().values()).containsKey(field);
  }

  @Test
  @DisplayName("A4 a last day before the first is said")
  void daysInOrder() {
    assertThat(asked("from", "2026-11-20", "to", "2026-11-19").form().problems())
        .containsOnlyKeys("to");
  }

  @Test
  @DisplayName("A4 the address of the next page asks the same")
  void addresses() {
    var asked = asked("who", "staff", "action", "price.changed", "before", "900", "row", "51");

    assertThat(asked.before()).isEqualTo(900);
    assertThat(asked.row()).isEqualTo(51);
    assertThat(asked.address("/dashboard/audit", Map.of("before", 850)))
        .isEqualTo("/dashboard/audit?action=price.changed&who=staff&before=850");
  }

  @Test
  @DisplayName("A4 an odd place in the list is the beginning")
  void oddPlaces() {
    for (var odd : new String[] {"-1", "0", "x", "99999999999999999999"}) {
      var asked = asked("before", odd, "row", odd);

      assertThat(asked.before()).isZero();
      assertThat(asked.row()).isEqualTo(1);
    }
  }

  private static Asked asked(String... words) {
    var query = new MultivaluedHashMap<String, String>();
    for (int i = 0; i < words.length; i += 2) {
      query.add(words[i], words[i + 1]);
    }
    return Asked.of(query, TULSA);
  }
}
