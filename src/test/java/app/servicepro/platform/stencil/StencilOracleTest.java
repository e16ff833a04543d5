package app.servicepro.platform.stencil;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.platform.stencil.Attacks.Attack;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.loader.MemoryLoader;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is accepted says in Pebble exactly what it says here. */
class StencilOracleTest {
  static Stream<String> accepted() {
    var harmless =
        StencilAttacksTest.attacks().stream()
            .filter(a -> !a.verdict().startsWith("fault."))
            .map(StencilAttacksTest::source)
            // Pebble prints literals as they are; here they are escaped like everything else
            .filter(source ->
                !source.isEmpty() && !source.contains("{{ \"<") && !source.contains("<?"));
    return Stream.concat(
        harmless,
        Attacks.read("/stencil/same.txt").stream().map(Attack::source).map(Shop::inSection));
  }

  @ParameterizedTest
  @MethodSource("accepted")
  @DisplayName("TE5 a template of the subset prints what Pebble prints")
  void pebbleAgrees(String source) throws IOException {
    assertThat(normal(Shop.printed(source))).isEqualTo(normal(byPebble(source)));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void theLinesSayWhatTheyAreMeantTo(Attack attack) {
    assertThat(Shop.printed(Shop.inSection(attack.source())))
        .isEqualTo(Shop.inSection(attack.verdict()));
  }

  static List<Attack> lines() {
    return Attacks.read("/stencil/same.txt");
  }

  static String byPebble(String source) throws IOException {
    var loader = new MemoryLoader();
    loader.addTemplate("it", source);
    for (var snippet : Shop.OFFER.snippets().keySet()) {
      loader.addTemplate(snippet, "<u>" + snippet.substring(9, 12) + "</u>");
    }
    var engine =
        new PebbleEngine.Builder()
            .loader(loader)
            .strictVariables(false)
            .extension(new Words())
            .build();
    var out = new StringWriter();
    engine.getTemplate("it").evaluate(out, Shop.values(), Locale.ENGLISH);
    return out.toString();
  }

  private static String normal(String html) {
    var body = Jsoup.parse(html).body();
    body.select("[target]").attr("rel", "noopener");
    var comments = new java.util.ArrayList<org.jsoup.nodes.Node>();
    body.traverse((node, depth) -> {
      if (node instanceof org.jsoup.nodes.Comment
          || node instanceof org.jsoup.nodes.XmlDeclaration) {
        comments.add(node);
      }
    });
    comments.forEach(org.jsoup.nodes.Node::remove);
    return body.html();
  }

  private static final class Words extends AbstractExtension {
    @Override
    public Map<String, Function> getFunctions() {
      return Map.of("t", new T());
    }
  }

  private static final class T implements Function {
    @Override
    public List<String> getArgumentNames() {
      return List.of("key", "arguments");
    }

    @Override
    public Object execute(
        Map<String, Object> given, PebbleTemplate self, EvaluationContext context, int line) {
      return String.valueOf(given.get("key"))
          + (given.get("arguments") instanceof Map<?, ?> m ? m.values() : List.of());
    }
  }
}
