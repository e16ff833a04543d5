package app.servicepro.pages.draft;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.packs.WebsiteSeed;
import app.servicepro.pages.Drafts;
import app.servicepro.platform.documents.Change;
import app.servicepro.platform.documents.ChangeReader;
import app.servicepro.platform.json.Json;
import app.servicepro.support.Content;
import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JudgeTest {
  private static final Content CONTENT = Content.read(Path.of("."));
  private static final String ODD =
      """
      {"page":"odd","title":{"en":"Odd"},"sections":[
        {"id":"gone","type":"ticker","settings":{"text":{"en":"Old"},"to":"/x"}}]}\
      """;

  private final Map<String, JsonObject> documents = new TreeMap<>(shop("auto-detailing"));
  private final Shapes shapes = shapes("auto-detailing");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "auto-detailing",
        "lawn-care",
        "local-services",
        "photography",
        "private-chef",
        "wholesale-voice"
      })
  @DisplayName("DR1 whatever is shipped may stand in a draft")
  void theShippedFits(String pack) {
    var shipped = shop(pack);
    var all = shapes(pack);

    shipped.forEach((name, document) ->
        assertThat(all.of(name).orElseThrow().read(document)).as(name).isEqualTo(document));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          page:home | sections/hero/settings/headline/en | "%s"                        | problem.too-long
          page:home | sections/hero/settings/headline/xx | "x"                         | problem.draft.place
          page:home | sections/hero/settings/headline/en | 5                           | problem.draft.place
          page:home | sections/hero/settings/unheard/en  | "x"                         | problem.draft.place
          page:home | sections/hero/settings/picture     | {"art":"../../etc"}         | problem.draft.picture
          page:home | sections/hero/settings/picture     | {"src":"//evil.example/x.png","width":1,"height":1} | problem.draft.picture
          page:home | sections/hero/settings/picture     | {"src":"data:image/png;base64,x","width":1,"height":1} | problem.draft.picture
          page:home | sections/hero/settings/picture     | {"media":"7","width":9,"height":9} | problem.draft.picture
          page:home | sections/hero/hidden               | "yes"                       | problem.draft.place
          page:home | sections/hero/id                   | "other"                     | problem.draft.place
          page:home | sections/hero/type                 | "cta"                       | problem.draft.place
          page:home | sections                           | []                          | problem.draft.place
          page:home | page                               | "other"                     | problem.draft.place
          page:home | script                             | "x"                         | problem.draft.place
          site      | nav/about/target                   | "javascript:alert(1)"       | problem.draft.link
          site      | nav/about/target                   | " JAVASCRIPT:alert(1)"      | problem.draft.link
          site      | nav/about/target                   | "data:text/html,x"          | problem.draft.link
          site      | nav/about/target                   | "//evil.example"            | problem.draft.link
          site      | nav/about/target                   | "http://plain.example"      | problem.draft.link
          site      | cta/target                         | "java\\tscript:alert(1)"    | problem.draft.link
          site      | cta/target                         | "https://a.example/\\"onclick=" | problem.draft.link
          site      | redirects/old                      | "https:evil"                | problem.draft.link
          page:odd  | sections/gone/settings/to          | "javascript:alert(1)"       | problem.draft.link
          style     | css                                | "x"                         | problem.draft.place
          """)
  @DisplayName("DR1 what cannot stand at its place is refused, and says why")
  void refused(String doc, String at, String value, String key) {
    var verdict = judge(set(doc, at, value.replace("%s", "x".repeat(71))));

    assertThat(verdict.taken()).isEmpty();
    assertThat(verdict.refused()).extracting(r -> r.problem().key()).containsExactly(key);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          page:home | sections/hero/settings/headline/en | "<script>alert(1)</script>" | "<script>alert(1)</script>"
          page:home | sections/hero/settings/headline/en | "  a\\u200bb\\u202e\\nc "   | "ab c"
          page:home | sections/hero/settings/headline/en | "e\\u0301"                  | "é"
          page:home | sections/hero/settings/headline/en | "a\\ue200\\ue0f0b"          | "ab"
          page:home | sections/hero/settings/headline/en | " "                         |
          page:home | sections/hero/settings/lead/es     | "a\\r\\n\\r\\nb"            | "a\\n\\nb"
          page:home | sections/hero/hidden               | true                        | true
          page:odd  | sections/gone/settings/text/en     | "New"                       | "New"
          site      | nav/about/target                   | "tel:+15550100"             | "tel:+15550100"
          site      | cta/target                         | "/contact#map"              | "/contact#map"
          """)
  @DisplayName("DR1 what can stand there is kept without what nobody sees")
  void kept(String doc, String at, String value, String expected) {
    var verdict = judge(set(doc, at, value));

    assertThat(verdict.refused()).isEmpty();
    assertThat(verdict.taken().getFirst().value())
        .isEqualTo(expected == null ? null : Json.object("{\"v\":" + expected + "}").get("v"));
  }

  @Test
  void whatTheWriterSawIsWrittenAlike() {
    var judged =
        judge(set("page:home", "sections/hero/settings/headline/en", "\"b\", \"was\":\"a \""));

    assertThat(((Change.Set) judged.taken().getFirst()).was()).hasToString("\"a\"");
  }

  @Test
  @DisplayName("DR1 a section comes as its schema wants it, and not as the fortieth and first")
  void sections() {
    var known =
        add("{\"id\":\"more\",\"type\":\"cta\",\"settings\":{\"headline\":{\"en\":\"Call\"}}}");
    var unknown = add("{\"id\":\"more\",\"type\":\"ticker\"}");
    var loud = add("{\"id\":\"MORE\",\"type\":\"cta\"}");
    var strange = add("{\"id\":\"more\",\"type\":\"cta\",\"onclick\":\"x\"}");

    assertThat(judge(known).refused()).isEmpty();
    assertThat(List.of(unknown, loud, strange))
        .allSatisfy(c -> assertThat(judge(c).taken()).isEmpty());
    var many =
        judge(
            IntStream.range(0, 60)
                .mapToObj(i -> known.replace("more", "m" + i))
                .toArray(String[]::new));
    int there = Json.objects(home(), "sections").size();
    assertThat(many.taken()).hasSize(40 - there);
    assertThat(many.refused())
        .extracting(r -> r.problem().key())
        .containsOnly("problem.draft.many");
  }

  @Test
  void fiveThousandSectionsInOnePageAreRefused() {
    var sections =
        IntStream.range(0, 5_000)
            .mapToObj(i -> "{\"id\":\"s" + i + "\",\"type\":\"cta\"}")
            .collect(Collectors.joining(","));
    var page =
        "{\"op\":\"create\",\"doc\":\"page:long\",\"value\":{\"page\":\"long\",\"sections\":["
            + sections
            + "]}}";

    assertThat(judge(page).refused())
        .extracting(r -> r.problem().key())
        .containsExactly("problem.draft.many");
  }

  @Test
  void pagesOfTheProductStay() {
    var problems =
        Drafts.NEEDED.stream()
            .map(name -> judge("{\"op\":\"drop\",\"doc\":\"page:" + name + "\"}"))
            .flatMap(verdict -> verdict.refused().stream())
            .toList();

    assertThat(problems).hasSameSizeAs(Drafts.NEEDED);
    assertThat(judge("{\"op\":\"drop\",\"doc\":\"page:about\"}").refused()).isEmpty();
    assertThat(judge("{\"op\":\"drop\",\"doc\":\"site\"}").taken()).isEmpty();
  }

  @Test
  void theGoodIsTakenAndTheBadIsNot() {
    var verdict =
        judge(
            set("site", "nav/about/target", "\"javascript:x\""),
            set("page:home", "sections/hero/settings/headline/en", "\"Good\""));

    assertThat(verdict.taken()).hasSize(1);
    assertThat(verdict.refused()).hasSize(1);
  }

  private Judge.Verdict judge(String... changes) {
    documents.put("page:odd", Json.object(ODD));
    var list = Json.object("{\"c\":[" + String.join(",", changes) + "]}").getJsonArray("c");
    return Judge.of(shapes, documents, ChangeReader.read(list));
  }

  private JsonObject home() {
    return documents.getOrDefault("page:home", Json.object("{}"));
  }

  private static String set(String doc, String at, String value) {
    return "{\"op\":\"set\",\"doc\":\"%s\",\"at\":\"%s\",\"value\":%s}".formatted(doc, at, value);
  }

  private static String add(String section) {
    return "{\"op\":\"add\",\"doc\":\"page:home\",\"at\":\"sections\",\"value\":" + section + "}";
  }

  private static Map<String, JsonObject> shop(String pack) {
    var found = CONTENT.pack(pack);
    var theme = CONTENT.theme(found.theme());
    return CONTENT.site(theme, found, WebsiteSeed.demo(found)).documents();
  }

  private static Shapes shapes(String pack) {
    var found = CONTENT.pack(pack);
    var sections = Judges.usable(CONTENT.theme(found.theme()).sections(), found.blocks());
    return new Shapes(sections, found.drawings().keySet(), CONTENT.words().locales().tags());
  }
}
