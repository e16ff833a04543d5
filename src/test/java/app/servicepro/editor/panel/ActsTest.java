package app.servicepro.editor.panel;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.editor.acts.Acts;
import app.servicepro.pages.seed.PageCheck;
import app.servicepro.platform.documents.Editing;
import app.servicepro.platform.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActsTest {
  private static final String THREE =
      """
      {"id":"a","type":"cta","settings":{"headline":{"en":"A"}}},
      {"id":"b","type":"steps","settings":{"headline":{"en":"B"}},"blocks":[{"id":"s","type":"step","settings":{"title":{"en":"S"}}}]},
      {"id":"c","type":"contact"}\
      """;

  private final Sheet sheet = Shop.seenBy(Shop.EDITOR, Map.of("page:home", Shop.page(THREE)));

  @ParameterizedTest
  @CsvSource({
    "up sections/b, 'b,a,c'",
    "down sections/b, 'a,c,b'",
    "first sections/c, 'c,a,b'",
    "last sections/a, 'b,c,a'",
    "up sections/a, 'a,b,c'",
    "remove sections/b, 'a,c'",
    "remove sections/gone, 'a,b,c'"
  })
  void order(String act, String ids) {
    assertThat(String.join(",", ids(after(act)))).isEqualTo(ids);
  }

  @Test
  void hiddenIsKeptAndShownAgain() {
    assertThat(section(after("hide sections/b"), 1).getBoolean("hidden")).isTrue();
    assertThat(section(after("show sections/b"), 1)).doesNotContainKey("hidden");
  }

  @Test
  @DisplayName("ED2 a copy stands below, with ids of its own all through")
  void copy() {
    var page = after("copy sections/b");
    var copied = section(page, 2);

    assertThat(copied.getJsonObject("settings")).isEqualTo(section(page, 1).get("settings"));
    assertThat(copied.getString("id")).isNotEqualTo("b").matches("[a-z0-9-]{1,40}");
    assertThat(Json.objects(copied, "blocks").getFirst().getString("id")).isNotEqualTo("s");
  }

  @Test
  @DisplayName("ED2 whatever is added can be published as it is")
  void everythingThatCanBeAdded() {
    for (var offer : new PanelWriter(sheet, "home").add().offers()) {
      var page = after("add sections " + offer.value());

      assertThat(ids(page)).hasSize(4);
      assertThat(problems(page)).as(offer.value()).isEmpty();
    }
  }

  @Test
  void blocksAreAddedUpToTheirNumber() {
    var page = sheet.page("home").orElseThrow();
    for (int i = 0; i < 12; i++) {
      page = after(page, "add sections/b/blocks step");
    }

    assertThat(Json.objects(section(page, 1), "blocks")).hasSize(8);
    assertThat(problems(page)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"add sections notice9", "add sections/b/blocks dish", "add sections/a/blocks step"})
  void whatDoesNotFitIsNotAdded(String act) {
    assertThat(after(act)).isEqualTo(sheet.page("home").orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({"explode sections/a", "remove", "''", "remove a b c"})
  void noAct(String sent) {
    assertThat(Acts.Act.parse(sent)).isEmpty();
  }

  private List<String> problems(JsonObject page) {
    var drawings = new TreeSet<>(sheet.pack().drawings().keySet());
    return PageCheck.problems(page, sheet.theme().sections(), sheet.pack().blocks(), drawings);
  }

  private JsonObject after(String act) {
    return after(sheet.page("home").orElseThrow(), act);
  }

  private JsonObject after(JsonObject page, String act) {
    var changes = new Acts(sheet, "page:home", page).changes(Acts.Act.parse(act).orElseThrow());
    var documents = Editing.apply(Map.of("page:home", page), changes).documents();
    return documents.values().iterator().next();
  }

  private static List<String> ids(JsonObject page) {
    return Json.objects(page, "sections").stream().map(s -> s.getString("id")).toList();
  }

  private static JsonObject section(JsonObject page, int index) {
    return Json.objects(page, "sections").get(index);
  }
}
