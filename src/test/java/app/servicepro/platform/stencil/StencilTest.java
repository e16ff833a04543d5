package app.servicepro.platform.stencil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StencilTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      quoteCharacter = '~',
      textBlock =
          """
          {{ section.settings.headlin }}                     => 1:30 fault.member headline hint.near
          <p>\\n  {{ sectoin.id }}</p>                       => 2:6 fault.name section hint.near
          {% set a = 1 %}                                    => 1:13 fault.tag - hint.set
          {{ "a" ~ "b" }}                                    => 1:17 fault.sign - hint.side-by-side
          <p>a</p>\\n\\n<p onclick="x">                      => 3:1 fault.attribute - hint.no-script
          {% for b in section.blocks %}<b>{% endfor %}       => 1:39 fault.unended-element - hint.html
          {# c #}\\n{{ section.live.services | upper }}      => 2:28 fault.filter-use - hint.text-filter
          <a href="{{ section.settings.headline }}">x</a>    => 1:10 fault.value - hint.links
          {% if true %}x                                     => 1:13 fault.unended - hint.end-if
          """)
  void aFaultSaysWhereAndWhatElse(String source, String expected) {
    var fault =
        catchThrowableOfType(
                Faulty.class, () -> Shop.printed(Shop.inSection(source.replace("\\n", "\n"))))
            .fault();

    var said =
        fault.line()
            + ":"
            + fault.column()
            + " "
            + fault.key()
            + " "
            + fault.words().getOrDefault("near", "-")
            + " "
            + fault.hint();
    assertThat(said).isEqualTo(expected);
  }

  @Test
  void aListThatIsLongerThanItMayBeIsCut() {
    var many = java.util.Collections.nCopies(500, Map.of("settings", Map.of("title", "x")));
    var section = Map.of("id", "s", "settings", Map.of(), "blocks", many);
    var stencil =
        Stencil.of(
            Shop.inSection("{% for b in section.blocks %}{{ b.settings.title }}{% endfor %}"),
            Shop.OFFER);

    var html = stencil.print(Shop.scene(Map.of("section", section)), "s");

    assertThat(html).isEqualTo(Shop.inSection("x".repeat(12)));
  }

  @Test
  void whatIsMissingPrintsNothing() {
    var source =
        Shop.inSection(
            "{{ section.live.lead.picture.alt }}{% for s in section.live.services %}x{% endfor %}{%"
                + " include \"snippets/picture.peb\" with {\"picture\": section.settings.picture}"
                + " %}");

    var html = Stencil.of(source, Shop.OFFER).print(Shop.scene(Map.of()), "s1");

    assertThat(html).isEqualTo(Shop.inSection(""));
  }

  @Test
  void aValueThatIsTooLongIsAFault() {
    var stencil = Stencil.of(Shop.inSection("{{ site.name }}"), Shop.OFFER);
    var scene = Shop.scene(Map.of("site", Map.of("name", "x".repeat(300_000))));

    var fault = catchThrowableOfType(Faulty.class, () -> stencil.print(scene, "s1")).fault();

    assertThat(fault.key()).isEqualTo("fault.too-much");
  }
}
