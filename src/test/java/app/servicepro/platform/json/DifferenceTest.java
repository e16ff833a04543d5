package app.servicepro.platform.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DifferenceTest {
  @Test
  void onlyWhatChangedIsTold() {
    var before = Json.object("{\"name\":\"Wash\",\"minutes\":60,\"texts\":{\"a\":1}}");
    var after = Json.object("{\"name\":\"Wash\",\"minutes\":75,\"texts\":{\"a\":1}}");

    var difference = Difference.of(before, after);

    assertThat(difference.before()).hasToString("{\"minutes\":60}");
    assertThat(difference.after()).hasToString("{\"minutes\":75}");
  }

  @Test
  void whatCameAndWhatWentIsTold() {
    var difference = Difference.of(Json.object("{\"a\":1}"), Json.object("{\"b\":2}"));

    assertThat(difference.before()).hasToString("{\"a\":1,\"b\":null}");
    assertThat(difference.after()).hasToString("{\"a\":null,\"b\":2}");
  }

  @Test
  void theSameTwiceIsNoDifference() {
    var same = Json.object("{\"a\":{\"b\":[1,2]}}");

    assertThat(Difference.of(same, Json.object("{\"a\":{\"b\":[1,2]}}")).none()).isTrue();
    assertThat(Difference.of(same, Json.object("{\"a\":{\"b\":[2,1]}}")).none()).isFalse();
  }
}
