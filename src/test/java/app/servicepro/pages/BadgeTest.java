package app.servicepro.pages;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.platform.json.Json;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadgeTest {
  @ParameterizedTest
  @CsvSource({
    "'', '{}', true",
    "'', '{\"poweredBy\":false}', true",
    "'', '{\"poweredBy\":true}', true",
    "own-brand, '{}', true",
    "own-brand, '{\"poweredBy\":true}', true",
    "own-brand, '{\"poweredBy\":false}', false",
    "own-brand, '{\"poweredBy\":\"no\"}', true",
    "own-brand unbranded, '{}', false",
    "own-brand unbranded, '{\"poweredBy\":true}', false",
    "unbranded, '{\"poweredBy\":true}', false"
  })
  @DisplayName("S18 the badge follows the plan, and the owner where the plan leaves the choice")
  void badge(String features, String site, boolean shown) {
    var has = Set.of(features.split(" ", -1));

    assertThat(Badge.of(has::contains).shownOn(Json.object(site))).isEqualTo(shown);
  }
}
