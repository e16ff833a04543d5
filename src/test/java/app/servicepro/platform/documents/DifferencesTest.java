package app.servicepro.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.platform.json.Json;
import jakarta.json.JsonObject;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DifferencesTest {
  private static final JsonObject OLD =
      Json.object(
          """
          {"title": {"en": "One", "es": "Uno"}, "days": ["mon"], "list": [{"id": "a", "n": 1}, {"id": "b", "n": 2}]}
          """);
  private static final JsonObject NOW =
      Json.object(
          """
          {"title": {"en": "First", "es": "Uno"}, "days": ["mon", "tue"], "list": [{"id": "c", "n": 9}, {"id": "b", "n": 3}], "more": true}
          """);

  @Test
  @DisplayName("G5 fields, elements and documents: what differs leads from one state to the other")
  void leads() {
    var from = Map.of("page", OLD, "gone", OLD);
    var to = Map.of("page", NOW, "new", OLD);

    var changes = Differences.between(from, to);

    assertThat(Editing.apply(from, changes).documents()).isEqualTo(to);
    assertThat(changes)
        .extracting(change -> change.doc() + " " + change.at())
        .containsExactlyInAnyOrder(
            "gone ",
            "new ",
            "page title/en",
            "page days",
            "page list/a",
            "page list/b/n",
            "page list",
            "page more");
  }

  @Test
  @DisplayName("G5 equal states differ in nothing, however numbers are written")
  void nothing() {
    var one = Map.of("doc", Json.object("{\"n\": 10, \"list\": [{\"id\": \"a\"}]}"));
    var same = Map.of("doc", Json.object("{\"list\": [{\"id\": \"a\"}], \"n\": 1e1}"));

    assertThat(Differences.between(one, same)).isEmpty();
  }

  @Test
  @DisplayName("G5 a list without ids is one value, and a place that was nothing is told as such")
  void plain() {
    var changes =
        Differences.between(
            Map.of("doc", Json.object("{\"codes\": [\"soy\"]}")),
            Map.of("doc", Json.object("{\"codes\": [], \"x\": {\"y\": 1}}")));

    assertThat(changes).hasSize(2).allMatch(change -> change instanceof Change.Set);
  }
}
