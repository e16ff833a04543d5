package app.servicepro.platform.css;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.platform.stencil.Attacks;
import app.servicepro.platform.stencil.Faulty;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SafeCssTest {
  private static final String BEFORE = "@layer own{#main{contain:paint}#main{";
  private static final int ROUNDS = Integer.getInteger("fuzz", 20_000);
  private static final long SEED = Long.getLong("fuzz.seed", 20261201);

  static List<Attacks.Attack> attacks() {
    return Attacks.read("/css/attacks.txt");
  }

  @ParameterizedTest
  @MethodSource("attacks")
  @Timeout(2)
  @DisplayName(
      "TE7 a tenant's style sheet stays below the main part of its pages and loads nothing from"
          + " elsewhere")
  void everyAttackGetsItsVerdict(Attacks.Attack attack) {
    assertThat(verdict(attack.source())).isEqualTo(attack.verdict());
  }

  @Test
  void aFaultSaysWhere() {
    try {
      SafeCss.of("a { color: red }\n\n  b {\n    position: fixed;\n}");
      throw new AssertionError();
    } catch (Faulty e) {
      assertThat(e.fault().place()).hasToString("Place[line=4, column=15]");
      assertThat(e.fault().hint()).isEqualTo("hint.css-position");
    }
  }

  @Test
  void sheetsByChanceAreSafeOrRefused() {
    var random = new Random(SEED);
    var seeds =
        attacks().stream().map(Attacks.Attack::source).filter(s -> s.length() < 300).toList();
    int accepted = 0;
    for (int i = 0; i < ROUNDS; i++) {
      var css = new StringBuilder();
      for (int k = random.nextInt(4); k >= 0; k--) {
        var pieces =
            seeds.get(random.nextInt(seeds.size())).split("(?<=[ {};:(])|(?=[ {};:(])", -1);
        int from = random.nextInt(pieces.length);
        for (int j = from; j < Math.min(pieces.length, from + 1 + random.nextInt(12)); j++) {
          css.append(pieces[j]);
        }
      }
      accepted += safe(css.toString()) ? 1 : 0;
    }
    assertThat(accepted).isGreaterThan(ROUNDS / 100);
  }

  private static boolean safe(String css) {
    try {
      var out = SafeCss.of(css);
      assertThat(out)
          .doesNotContain("evil.example/", "url(\"http", "@import")
          .doesNotContainPattern("[{;](position:(fixed|sticky)|behavior:)");
      assertThat(balanced(out)).as(css).isTrue();
      assertThat(out.isEmpty() || out.startsWith(BEFORE)).isTrue();
      return true;
    } catch (Faulty e) {
      return false;
    }
  }

  /** No bracket leaves the layer, none stays open. */
  private static boolean balanced(String css) {
    int depth = 0;
    var plain = css.replaceAll("\"[^\"]*\"", "");
    for (int i = 0; i < plain.length(); i++) {
      depth += plain.charAt(i) == '{' ? 1 : plain.charAt(i) == '}' ? -1 : 0;
      if (depth < 0 || (depth == 0 && i < plain.length() - 1 && plain.charAt(i) == '}')) {
        return false;
      }
    }
    return depth == 0;
  }

  private static String verdict(String css) {
    try {
      var out = SafeCss.of(css);
      return out.isEmpty() ? "" : out.substring(BEFORE.length(), out.length() - 2);
    } catch (Faulty e) {
      return e.fault().key();
    }
  }
}
