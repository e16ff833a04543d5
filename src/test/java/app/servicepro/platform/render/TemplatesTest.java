package app.servicepro.platform.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pebbletemplates.pebble.error.PebbleException;
import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {
  /** A record as templates see it. */
  public record Card(String name, int price) {}

  /** A bean, whose methods nobody calls. */
  public static final class Bean {
    public String getName() {
      return "secret";
    }
  }

  private static final Map<String, Object> MODEL =
      Map.of(
          "card",
          new Card("<b>Wash & wax</b>", 79),
          "map",
          Map.of("name", "Ana"),
          "list",
          List.of("a", "b"),
          "bean",
          new Bean(),
          "file",
          new File("/etc/passwd"),
          "text",
          "words");

  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      textBlock =
          """
          {{ card.name }} {{ card.price }}         => &lt;b&gt;Wash &amp; wax&lt;/b&gt; 79
          {{ card.name | raw }}                    => <b>Wash & wax</b>
          {{ map.name }} {{ list[1] }}             => Ana b
          {% for i in list %}{{ loop.index }}{{ i }}{% if not loop.last %}, {% endif %}{% endfor %} => 0a, 1b
          {% for e in map %}{{ e.key }}={{ e.value }}{% endfor %} => name=Ana
          {% include "piece.peb" with {"x": text} %} => [words]
          """)
  void dataIsPrinted(String template, String printed) {
    assertThat(rendered(template)).isEqualTo(printed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ nothing }}",
        "{{ card.nothing }}",
        "{{ map.nothing }}",
        "{{ map.name.nothing }}",
        "{{ text.length }}",
        "{% if nothing %}{% endif %}",
        "{% include \"piece.peb\" %}",
        "{{ list[2] }}",
        "{{ list[-1] }}",
        "{% for e in map %}{{ e.nothing }}{% endfor %}",
        "{% for i in list %}{{ loop.nothing }}{% endfor %}"
      })
  void anUnknownNameIsAnError(String template) {
    assertThatThrownBy(() -> rendered(template)).isInstanceOf(PebbleException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ bean.name }}", "{{ bean.getName() }}", "{{ bean.class }}", "{{ card.class }}",
        "{{ card.name() }}", "{{ card.toString() }}", "{{ map.size() }}", "{{ list.size }}",
        "{{ list.clear() }}", "{{ text.bytes }}", "{{ text.toUpperCase() }}", "{{ file.path }}",
        "{{ map.getClass().forName(\"java.lang.Runtime\") }}", "{{ (1).TYPE }}"
      })
  void noMethodAndNoBeanIsReached(String template) {
    assertThatThrownBy(() -> rendered(template)).isInstanceOf(PebbleException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../piece.peb", "/etc/passwd", "file:///etc/passwd", "META-INF/MANIFEST.MF"})
  void nothingOutsideOfTheSetIsIncluded(String path) {
    assertThatThrownBy(() -> rendered("{% include \"" + path + "\" %}"))
        .isInstanceOf(PebbleException.class)
        .hasMessageContaining("no template " + path);
  }

  @Test
  void anErrorTellsTemplateAndLine() {
    assertThatThrownBy(() -> rendered("a\nb\n{{ card.nothing }}"))
        .isInstanceOfSatisfying(
            PebbleException.class,
            e -> {
              assertThat(e.getFileName()).isEqualTo("page.peb");
              assertThat(e.getLineNumber()).isEqualTo(3);
              assertThat(e.getPebbleMessage()).isEqualTo("Card has no nothing");
            });
  }

  @Test
  void aMistakeShowsBeforeAVisitorDoes() {
    var templates = new Templates(Map.of("a.peb", "{{ fine }}", "b.peb", "{% if x %}"));

    assertThatThrownBy(templates::compile)
        .isInstanceOfSatisfying(
            PebbleException.class, e -> assertThat(e.getFileName()).isEqualTo("b.peb"));
  }

  private static String rendered(String template) {
    var sources = Map.of("page.peb", template, "piece.peb", "[{{ x }}]");
    return new Templates(sources).render("page.peb", MODEL, Locale.ENGLISH);
  }
}
