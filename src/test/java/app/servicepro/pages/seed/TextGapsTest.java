package app.servicepro.pages.seed;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.platform.json.Json;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextGapsTest {
  @Test
  void textsOfAllDepthsAreCounted() {
    var gaps =
        TextGaps.of(
            List.of(
                Json.object("{\"title\":{\"en\":\"Home\",\"es\":\"Inicio\"},\"page\":\"home\"}"),
                Json.object("{\"sections\":[{\"settings\":{\"headline\":{\"en\":\"Wash\"}}}]}")),
            List.of("en", "es"));

    assertThat(gaps.texts()).isEqualTo(2);
    assertThat(gaps.missing()).containsEntry("es", 1);
  }

  @Test
  void whatTheFirstLanguageLacksIsMissedNowhere() {
    var gaps =
        TextGaps.of(
            List.of(Json.object("{\"a\":{\"en\":\"\"},\"b\":{\"es\":\"Lavado\"},\"c\":{}}")),
            List.of("en", "es"));

    assertThat(gaps.texts()).isZero();
    assertThat(gaps.missing()).containsEntry("es", 0);
  }

  @Test
  void aSettingThatIsNoTextIsNotOne() {
    var gaps =
        TextGaps.of(
            List.of(Json.object("{\"picture\":{\"art\":\"hero\"},\"nested\":{\"en\":{\"x\":1}}}")),
            List.of("en", "es"));

    assertThat(gaps.texts()).isZero();
  }
}
