package app.servicepro.themes;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.platform.content.ContentFiles;
import app.servicepro.platform.i18n.Words;
import app.servicepro.support.SmallContent;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sound theme is changed in one place, and the fault is told. */
class ThemeLintTest {
  private static final String STRIPED = "themes/striped/";
  private static final String PLAIN = "themes/plain/";

  private final SmallContent content;

  ThemeLintTest(@TempDir Path folder) {
    content = SmallContent.in(folder);
  }

  @Test
  @DisplayName("T11, T12 a sound theme has no fault")
  void sound() {
    assertThat(faults("plain")).isEmpty();
    assertThat(faults("striped")).isEmpty();
  }

  @Test
  @DisplayName("T11 a theme without its picture or its README is told so")
  void missing() {
    content.without(STRIPED + "preview.webp").without(STRIPED + "README.md");

    assertThat(faults("striped"))
        .containsExactly(STRIPED + "README.md:1: missing", STRIPED + "preview.webp:1: missing");
  }

  @Test
  @DisplayName("T11 a picture of another kind is told")
  void otherPicture() {
    content.with(STRIPED + "preview.webp", "GIF89a");

    assertThat(faults("striped")).containsExactly(STRIPED + "preview.webp:1: no WebP picture");
  }

  @Test
  @DisplayName("T12 a theme that cannot be read has that fault alone")
  void unreadable() {
    content.edit(STRIPED + "theme.json", "\"palettes\"", "palettes").without(STRIPED + "README.md");

    assertThat(faults("striped")).singleElement().asString().startsWith(STRIPED + "theme.json:");
  }

  @ParameterizedTest
  @DisplayName("T12 a file in a place where none belongs, or that is a script, is told")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          striped | js/more.js            | js/more.js:1: a theme has no script
          striped | js/offer.js           | js/offer.js:1: a theme has no script
          plain   | js/more.js            | js/more.js:1: a theme has no script
          striped | sections/text.json    | sections/text.json:1: schemas are the parent's alone
          striped | assets/photo.jpg      | assets/photo.jpg:1: no such place in a theme
          striped | sections/Text.css     | sections/Text.css:1: no such place in a theme
          """)
  void places(String theme, String path, String fault) {
    content.with("themes/" + theme + "/" + path, path.endsWith(".json") ? "{}" : "@layer parts {}");

    assertThat(faults(theme)).contains("themes/" + theme + "/" + fault);
  }

  @ParameterizedTest
  @DisplayName("T12 a file that is too long or too large is told")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sections/footer.peb | 151   | true  | sections/footer.peb:151: 151 lines, at most 150
          sections/footer.css | 201   | true  | sections/footer.css:201: 201 lines, at most 200
          preview.webp        | 40001 | false | preview.webp:1: 40001 bytes, at most 40000
          fonts/wide.woff2    | 70001 | false | fonts/wide.woff2:1: 70001 bytes, at most 70000
          css/40-more.css     | 40001 | false | css/40-more.css:1: 40001 bytes, at most 40000
          """)
  void sizes(String path, int many, boolean lines, String fault) {
    var text = path.endsWith(".css") ? "@layer parts { }" : "";
    content.with(
        STRIPED + path, text + (lines ? "\n" : " ").repeat(many - (lines ? 0 : text.length())));

    assertThat(faults("striped")).contains(STRIPED + fault);
  }

  @Test
  @DisplayName("T12 the one script has at most 20 kB")
  void script() {
    content.with(PLAIN + "js/offer.js", " ".repeat(20_481));

    assertThat(faults("plain"))
        .containsExactly(PLAIN + "js/offer.js:1: 20481 bytes, at most 20480");
  }

  @ParameterizedTest
  @DisplayName("T12 words, scripts, half pictures and unknown settings in a template are told")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          <p>Hello</p>                               ; "Hello" is not a translated word
          <p title="Hello"></p>                      ; "Hello" is not a translated word
          <script src="{{ site.name }}"></script>    ; no script or style: <script
          <style></style>                            ; no script or style: <style
          <p onclick="{{ page.lang }}"></p>          ; no script or style:  onclick=
          <a href="javascript:1">{{ page.lang }}</a> ; no script or style: javascript:
          {{ site.name | raw }}                      ; only a picture's svg is printed raw: site.name
          <img src="{{ page.lang }}" alt="">         ; an img without width, height
          <img src="a" width="1" height="1">         ; an img without alt
          <svg viewBox="0 0 1 1"></svg>              ; an svg that is neither spoken nor hidden
          {{ section.settings.headlin }}             ; text has no setting headlin
          """)
  void templates(String line, String fault) {
    content.with(STRIPED + "sections/text.peb", "{# a note #}\n" + line + "\n");

    assertThat(faults("striped")).containsExactly(STRIPED + "sections/text.peb:2: " + fault);
  }

  @Test
  @DisplayName("T12 whole pictures, hidden drawings and settings that there are have no fault")
  void soundTemplate() {
    content.with(
        STRIPED + "sections/text.peb",
        """
        <h1>{{ section.settings.headline }}</h1>{% if 1 < 2 and 3 > 2 %}{{ t("nav.main") }}{% endif %}
        <img src="{{ site.name }}" width="{{ page.year }}" height="1" alt="{{ site.name }}">
        <svg viewBox="0 0 1 1" aria-hidden="true"></svg>{{ section.picture.svg | raw }}
        """);

    assertThat(faults("striped")).isEmpty();
  }

  @ParameterizedTest
  @DisplayName("T12 a style sheet outside its layer, broken, foreign or with unknown names is told")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          p { color: red }                                     | 1: rules stand in @layer tokens, base, parts, sections or print
          @layer extra { }                                     | 1: rules stand in @layer tokens, base, parts, sections or print
          @layer parts { p { color: var(--lost) } }            | 1: no variable --lost
          @layer parts { p {                                   | 1: a } is missing
          @layer parts { p { } } }                             | 1: a } too many
          @layer parts { a{b{c{d{e{f{g{ }}}}}}} }              | 1: nested deeper than 7
          @layer parts { } @import "x";                        | 1: @import is not for themes
          """)
  void styles(String css, String fault) {
    content.with(STRIPED + "css/30-parts.css", css);

    assertThat(faults("striped")).containsExactly(STRIPED + "css/30-parts.css:" + fault);
  }

  @Test
  @DisplayName(
      "T12 variables of palettes, of other files, of templates and with a fallback are known")
  void knownVariables() {
    content.with(PLAIN + "css/10-tokens.css", "@layer tokens { :root { --gap: 1rem } }");
    content.with(
        STRIPED + "sections/footer.peb", "<footer style=\"--n: {{ page.year }}\"></footer>");
    content.with(
        STRIPED + "css/30-parts.css",
        "/* p { } } */ @layer parts { p { color: var(--text); gap: var(--gap); order: var(--n);"
            + " top: var(--else, 0) } }");

    assertThat(faults("striped")).isEmpty();
  }

  @ParameterizedTest
  @DisplayName("T12 too little to choose from, and names that are there twice, are told")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "id": "dusk" | "id": "day"  | palette day is there twice
          "id": "dusk" | "id": "Dusk" | palette Dusk is not [a-z][a-z0-9-]{0,39}
          "id": "own"  | "id": "wide" | pairing wide is there twice
          """)
  void choices(String from, String to, String fault) {
    content.edit(STRIPED + "theme.json", from, to);

    assertThat(faults("striped")).containsExactly(STRIPED + "theme.json:1: " + fault);
  }

  @Test
  @DisplayName("T12 a theme of one palette and one pairing is told so")
  void few() {
    var parent = ContentFiles.text(content.root().resolve(PLAIN + "theme.json"));
    content.with(
        STRIPED + "theme.json",
        parent
            .replace("\"id\": \"plain\",", "\"id\": \"striped\", \"parent\": \"plain\",")
            .replaceFirst("\"fonts\": \\[.*?],", "\"fonts\": [],"));

    assertThat(faults("striped"))
        .containsExactly(
            STRIPED + "theme.json:1: palettes: 1, at least 4",
            STRIPED + "theme.json:1: pairings: 1, at least 4");
  }

  @ParameterizedTest
  @DisplayName("T12 schemas that ask too much, too deep or twice are told")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"settings": [{"id": "a", "type": "text"}, {"id": "a", "type": "flag"}]}  | cards: setting a is there twice
          {"settings": [{"id": "A-b", "type": "text"}]}                             | cards: setting A-b is not [a-z][a-z0-9_]{0,39}
          {"settings": [{"id": "a", "type": "choice", "options": ["one"]}]}         | cards: setting a has nothing to choose from
          {"blocks": {"a": {"blocks": {"b": {"blocks": {"c": {}}}}}}}               | cards.a.b: blocks in blocks in blocks
          """)
  void schemas(String schema, String fault) {
    content.with(PLAIN + "sections/cards.json", schema);

    assertThat(faults("plain")).containsExactly(PLAIN + "sections/cards.json:1: " + fault);
  }

  @Test
  @DisplayName("T12 more than twelve settings of a section or eight of a block are told")
  void manySettings() {
    var settings = new StringBuilder();
    for (int i = 0; i < 13; i++) {
      settings
          .append(i == 0 ? "" : ",")
          .append("{\"id\": \"a")
          .append(i)
          .append("\", \"type\": \"text\"}");
    }
    content.with(
        PLAIN + "sections/cards.json",
        "{\"settings\": [%s], \"blocks\": {\"b\": {\"settings\": [%s]}}}"
            .formatted(settings, settings));

    assertThat(faults("plain"))
        .containsExactly(
            PLAIN + "sections/cards.json:1: cards: 13 settings, at most 12",
            PLAIN + "sections/cards.json:1: cards.b: 13 settings, at most 8");
  }

  private List<String> faults(String theme) {
    var root = content.root();
    var words = Words.read(root.resolve("i18n"));
    return ThemeLint.faults(root.resolve("themes"), theme, () -> words).stream()
        .map(fault -> fault.replace(root + "/", ""))
        .toList();
  }
}
