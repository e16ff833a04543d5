package app.servicepro.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.platform.audit.Entry.Change;
import app.servicepro.platform.json.Json;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EntryTest {
  @Test
  @DisplayName("A1 a change is told field by field: what was added, changed, and taken away")
  void fieldByField() {
    var entry =
        entry(
            "{\"name\": \"Ana\", \"note\": \"rings twice\", \"price\": 79, \"tags\": [1]}",
            "{\"name\": \"Ana\", \"phone\": \"555\", \"price\": 89, \"tags\": [1], \"note\":"
                + " null}");

    assertThat(entry.changes())
        .containsExactly(
            new Change("note", "rings twice", ""),
            new Change("phone", "", "555"),
            new Change("price", "79", "89"));
  }

  private static Entry entry(String before, String after) {
    return new Entry(
        1,
        Instant.EPOCH,
        null,
        "",
        false,
        "",
        "a.done",
        "a:1",
        Json.object(before),
        Json.object(after),
        null);
  }
}
