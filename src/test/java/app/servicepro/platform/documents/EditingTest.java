package app.servicepro.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.platform.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EditingTest {
  private static final String HOME =
      """
      {"title":{"en":"Home"},"sections":[
        {"id":"hero","type":"hero","settings":{"headline":{"en":"Clean","es":"Limpio"},"limit":3}},
        {"id":"steps","type":"steps","blocks":[{"id":"one","type":"step"},{"id":"two","type":"step"}]},
        {"id":"cta","type":"cta"}]}\
      """;
  private static final String HEADLINE = "sections/hero/settings/headline/en";

  @Test
  @DisplayName("G1 A field gets a value, nothing else changes")
  void setsAField() {
    var outcome = apply(set(HEADLINE, "\"Clean\"", "\"Spotless\""));

    assertThat(outcome.documents().get("page:home"))
        .isEqualTo(Json.object(HOME.replace("\"Clean\"", "\"Spotless\"")));
    assertThat(outcome.touched()).containsExactly("page:home");
    assertThat(outcome.conflicts()).isEmpty();
  }

  @Test
  @DisplayName("G2 What somebody has changed since is left alone, and said")
  void leavesWhatSomebodyChanged() {
    var outcome =
        apply(
            set(HEADLINE, "\"Old\"", "\"Mine\""),
            set("sections/hero/settings/headline/es", "\"Limpio\"", "\"Nítido\""));

    var conflict = outcome.conflicts().getFirst();
    assertThat(outcome.conflicts()).hasSize(1);
    assertThat(conflict.kind()).isEqualTo(Conflict.Kind.CHANGED);
    assertThat(conflict.theirs()).hasToString("\"Clean\"");
    assertThat(conflict.change().value()).hasToString("\"Mine\"");
    assertThat(text(outcome)).contains("Clean", "Nítido").doesNotContain("Mine");
  }

  @Test
  void whatIsThereAlreadyIsNoConflictAndNoChange() {
    var outcome =
        apply(
            set(HEADLINE, "\"Old\"", "\"Clean\""), set("sections/hero/settings/limit", "2", "3.0"));

    assertThat(outcome.conflicts()).isEmpty();
    assertThat(outcome.done()).isEmpty();
  }

  @Test
  void theObjectsOnTheWayAreMadeAndGoAgain() {
    var outcome = apply(set("sections/cta/settings/headline/en", null, "\"Call\""));

    assertThat(text(outcome)).contains("{\"headline\":{\"en\":\"Call\"}}");
    assertThat(back(outcome)).isEqualTo(Json.object(HOME));
  }

  @Test
  void anElementComesWhereItBelongs() {
    assertThat(ids(apply(add("sections", "hero", "{\"id\":\"new\"}"))))
        .isEqualTo("hero new steps cta");
    assertThat(ids(apply(add("sections", null, "{\"id\":\"new\"}"))))
        .isEqualTo("new hero steps cta");
    assertThat(ids(apply(add("sections", "gone", "{\"id\":\"new\"}"))))
        .isEqualTo("hero steps cta new");
  }

  @Test
  void aListIsMadeForItsFirstElementAndGoesWithIt() {
    var outcome = apply(add("sections/hero/blocks", null, "{\"id\":\"new\"}"));

    assertThat(text(outcome)).contains("\"blocks\":[{\"id\":\"new\"}]");
    assertThat(back(outcome)).isEqualTo(Json.object(HOME));
  }

  @Test
  void anIdIsUsedOnce() {
    var outcome =
        apply(
            add("sections", null, "{\"id\":\"hero\"}"),
            add("sections", null, "{\"id\":\"cta\",\"type\":\"cta\"}"));

    assertThat(outcome.conflicts()).extracting(Conflict::kind).containsExactly(Conflict.Kind.THERE);
    assertThat(outcome.conflicts().getFirst().theirs()).isInstanceOf(JsonObject.class);
    assertThat(ids(outcome)).isEqualTo("hero steps cta");
  }

  @Test
  void anElementMovesAndBack() {
    var outcome = apply(move("sections/hero", "steps"));

    assertThat(ids(outcome)).isEqualTo("steps hero cta");
    assertThat(back(outcome)).isEqualTo(Json.object(HOME));
    assertThat(ids(apply(move("sections/cta", null)))).isEqualTo("cta hero steps");
    assertThat(apply(move("sections/hero", "hero")).done()).isEmpty();
    assertThat(ids(apply(move("sections/steps/blocks/one", "two")))).isEqualTo("hero steps cta");
  }

  @Test
  void anElementGoesAndComesBackWhereItWas() {
    var outcome = apply("{\"op\":\"remove\",\"doc\":\"page:home\",\"at\":\"sections/steps\"}");

    assertThat(ids(outcome)).isEqualTo("hero cta");
    assertThat(back(outcome)).isEqualTo(Json.object(HOME));
  }

  @Test
  void takingBackAnAdditionSparesWhatSomebodyWroteIntoIt() {
    var added = apply(add("sections", "hero", "{\"id\":\"new\",\"type\":\"cta\"}"));
    var written =
        Editing.apply(
            added.documents(), read(set("sections/new/settings/text/en", null, "\"Hi\"")));

    var undone = Editing.apply(written.documents(), added.inverse());

    assertThat(undone.conflicts())
        .extracting(Conflict::kind)
        .containsExactly(Conflict.Kind.CHANGED);
    assertThat(ids(undone)).isEqualTo("hero new steps cta");
  }

  @Test
  void whatIsGoneIsSaid() {
    var outcome =
        apply(
            set("sections/gone/settings/text/en", null, "\"x\""),
            set("sections/gone/settings/text/en", "\"a\"", "\"x\""),
            move("sections/gone", null),
            set(HEADLINE, null, "\"x\"").replace("page:home", "page:gone"));

    assertThat(outcome.conflicts())
        .hasSize(4)
        .extracting(Conflict::kind)
        .containsOnly(Conflict.Kind.GONE);
    assertThat(text(outcome)).isEqualTo(Json.object(HOME).toString());
  }

  @Test
  void whatDoesNotFitIsSaid() {
    var outcome =
        apply(
            set("title/en/deeper", null, "\"x\""),
            set("sections/hero/id", "\"hero\"", "\"cta\""),
            set("sections/hero/id", "\"hero\"", null),
            set("sections/cta", "{\"id\":\"cta\",\"type\":\"cta\"}", "{\"id\":\"hero\"}"),
            set("sections/cta", "{\"id\":\"cta\",\"type\":\"cta\"}", null),
            add("title", null, "{\"id\":\"x\"}"),
            "{\"op\":\"remove\",\"doc\":\"page:home\",\"at\":\"title/en\"}");

    assertThat(outcome.conflicts())
        .hasSize(7)
        .extracting(Conflict::kind)
        .containsOnly(Conflict.Kind.UNFIT);
    assertThat(text(outcome)).isEqualTo(Json.object(HOME).toString());
  }

  @Test
  void documentsComeAndGo() {
    var created = apply("{\"op\":\"create\",\"doc\":\"page:new\",\"value\":{\"page\":\"new\"}}");
    var dropped = apply("{\"op\":\"drop\",\"doc\":\"page:home\"}");
    var taken = apply("{\"op\":\"create\",\"doc\":\"page:home\",\"value\":{}}");

    assertThat(created.documents()).containsKeys("page:new", "page:home");
    assertThat(Editing.apply(created.documents(), created.inverse()).documents())
        .containsOnlyKeys("page:home");
    assertThat(dropped.documents()).isEmpty();
    assertThat(back(dropped)).isEqualTo(Json.object(HOME));
    assertThat(taken.conflicts()).extracting(Conflict::kind).containsExactly(Conflict.Kind.THERE);
  }

  private static Outcome apply(String... changes) {
    return Editing.apply(Map.of("page:home", Json.object(HOME)), read(changes));
  }

  private static List<Change> read(String... changes) {
    return ChangeReader.read(
        Json.object("{\"changes\":[" + String.join(",", changes) + "]}").getJsonArray("changes"));
  }

  private static String set(String at, @Nullable String was, @Nullable String value) {
    return "{\"op\":\"set\",\"doc\":\"page:home\",\"at\":\""
        + at
        + "\",\"was\":"
        + was
        + ",\"value\":"
        + value
        + "}";
  }

  private static String add(String at, @Nullable String after, String value) {
    var place = after == null ? "" : "\"after\":\"" + after + "\",";
    return "{\"op\":\"add\",\"doc\":\"page:home\",\"at\":\""
        + at
        + "\","
        + place
        + "\"value\":"
        + value
        + "}";
  }

  private static String move(String at, @Nullable String after) {
    var place = after == null ? "" : ",\"after\":\"" + after + "\"";
    return "{\"op\":\"move\",\"doc\":\"page:home\",\"at\":\"" + at + "\"" + place + "}";
  }

  private static JsonObject back(Outcome outcome) {
    return home(Editing.apply(outcome.documents(), outcome.inverse()));
  }

  private static String text(Outcome outcome) {
    return home(outcome).toString();
  }

  private static JsonObject home(Outcome outcome) {
    return Objects.requireNonNull(outcome.documents().get("page:home"));
  }

  private static String ids(Outcome outcome) {
    return String.join(
        " ",
        Json.objects(home(outcome), "sections").stream()
            .map(section -> section.getString("id"))
            .toList());
  }
}
