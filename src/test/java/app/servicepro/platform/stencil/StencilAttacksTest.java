package app.servicepro.platform.stencil;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StencilAttacksTest {
  static List<Attacks.Attack> attacks() {
    return Attacks.read("/stencil/attacks.txt");
  }

  static String source(Attacks.Attack attack) {
    var source = attack.source();
    return source.startsWith("*")
        ? source.substring(1)
        : source.contains("<section") ? source : Shop.inSection(source);
  }

  @ParameterizedTest
  @MethodSource("attacks")
  @Timeout(2)
  @DisplayName("TE4 a tenant's template prints harmless HTML or is refused, with the place")
  void everyAttackGetsItsVerdict(Attacks.Attack attack) {
    String verdict;
    try {
      verdict = Shop.printed(source(attack));
    } catch (Faulty e) {
      verdict = e.fault().key();
      assertThat(e.fault().line()).isPositive();
      assertThat(e.fault().column()).isPositive();
      assertThat(e.fault().words().values()).allMatch(w -> w.length() < 2000);
    }

    assertThat(verdict).isEqualTo(attack.verdict());
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void badValuesStayText(Attacks.Attack attack) {
    try {
      var html = Stencil.of(source(attack), Shop.OFFER).print(Shop.scene(Shop.hostile()), "s1");

      harmless(html);
    } catch (Faulty e) {
      assertThat(attack.verdict()).startsWith("fault.");
    }
  }

  @Test
  void theJudgeOfThisTestSeesHarm() {
    assertThat(dangerous("<section><a href='javascript:x'>y</a></section>")).isTrue();
    assertThat(dangerous("<section>" + Shop.MARK + "</section>")).isTrue();
  }

  static void harmless(String html) {
    assertThat(dangerous(html)).as(html).isFalse();
  }

  private static boolean dangerous(String html) {
    var body = Jsoup.parse(html).body();
    return html.contains("<i id")
        || body.childNodes().size() > 1
        || !body.select(
                "script,style,iframe,form,[onclick],[onerror],[href^=javascript],[href^=data]")
            .isEmpty();
  }
}
