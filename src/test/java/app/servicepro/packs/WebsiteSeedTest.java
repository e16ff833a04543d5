package app.servicepro.packs;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.platform.json.Json;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebsiteSeedTest {
  @Test
  @DisplayName("S13 what a seed does not say has an answer")
  void answers() {
    var seed = WebsiteSeed.of("Edge", "Reno", List.of());

    assertThat(seed.country()).isEqualTo("US");
    assertThat(seed.currency()).isEqualTo("USD");
    assertThat(seed.demo()).isFalse();
    assertThat(seed.arguments())
        .containsEntry("name", "Edge")
        .containsEntry("city", "Reno")
        .containsEntry("phone", "");
  }

  @ParameterizedTest
  @CsvSource({"+19185550142, 918-555-0142", "+34911234567, +34911234567", "555-0142, 555-0142"})
  void phonesAreWrittenAsLocalsDo(String number, String written) {
    var facts = Json.object("{\"phone\":\"" + number + "\"}");
    var seed = new WebsiteSeed("Edge", "Reno", List.of(), null, null, facts, false);

    assertThat(seed.arguments().get("phone")).isEqualTo(written);
  }
}
