package app.servicepro.pages.seed;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.platform.json.Json;
import app.servicepro.themes.SectionSchema;
import app.servicepro.themes.Setting;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageCheckTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NUMBER  | 100                                  | "100"
          NUMBER  | 1                                    | 101
          MONEY   | 6000                                 | "$60"
          FLAG    | true                                 | "true"
          CHOICE  | "wide"                               | "tall"
          CODES   | ["wide", "square"]                   | ["wide", "tall"]
          CODES   | []                                   | "wide"
          LINK    | "/services/full-detail#price"        | "services"
          LINK    | "tel:+19185550142"                   | "tel:call me"
          LINK    | "mailto:a@b.example"                 | "javascript:alert(1)"
          LINK    | "https://else.example/"              | "http://else.example/"
          LINK    | "/"                                  | "//else/"
          PICTURE | {"art": "hero"}                      | {"art": "lost"}
          PICTURE | {"src": "/a", "width": 1, "height": 1} | {"src": "/a", "width": 1}
          PICTURE | {"src": "/a", "width": 1, "height": 1} | {"src": "http://b/a", "width": 1, "height": 1}
          """)
  void aValueIsOfItsType(Setting.Type type, String accepted, String refused) {
    assertThat(problems(type, accepted)).isEmpty();
    assertThat(problems(type, refused)).hasSize(1).allMatch(p -> p.startsWith("a.value: "));
  }

  @Test
  void aPhotographSaysWhatItShows() {
    var photograph =
        "{\"media\": \"0123456789abcdef0123456789abcdef\", \"width\": 800, \"height\": 600}";

    assertThat(problems(Setting.Type.PICTURE, photograph))
        .containsExactly("a.value_alt is required");
    assertThat(
            problems(Setting.Type.PICTURE, photograph + ", \"value_alt\": {\"en\": \"A truck\"}"))
        .isEmpty();
    assertThat(
            problems(
                Setting.Type.PICTURE, "{\"media\": \"x\"}, \"value_alt\": {\"en\": \"A truck\"}"))
        .hasSize(1);
  }

  private static List<String> problems(Setting.Type type, String value) {
    var options = List.of("wide", "square");
    var setting = new Setting("value", type, false, type == Setting.Type.NUMBER ? 100 : 0, options);
    var schema = new SectionSchema("a", false, null, List.of(setting), Map.of());
    var page =
        Json.object(
            """
            {"page": "service", "sections": [{"id": "a", "type": "a", "settings": {"value": %s}}]}
            """
                .formatted(value));
    return PageCheck.problems(page, Map.of("a", schema), Set.of(), Set.of("hero"));
  }
}
