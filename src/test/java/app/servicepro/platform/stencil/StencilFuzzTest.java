package app.servicepro.platform.stencil;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Templates by chance; {@code -Dfuzz=1000000} for the long form. */
class StencilFuzzTest {
  private static final int ROUNDS = Integer.getInteger("fuzz", 20_000);
  private static final long SEED = Long.getLong("fuzz.seed", 20261201);
  private static final Duration LONGEST = Duration.ofSeconds(1);

  private static final List<String> TOKENS =
      List.of(
          "{{ ",
          " }}",
          "{% ",
          " %}",
          "{# ",
          " #}",
          "{{- ",
          " -%}",
          "if ",
          "elseif ",
          "else",
          "endif",
          "for b in ",
          "endfor",
          "include ",
          "with ",
          "section",
          ".settings",
          ".headline",
          ".blocks",
          ".live",
          ".services",
          ".lead",
          ".picture",
          "site.name",
          "site.nav",
          "page.base",
          "b",
          ".id",
          ".title",
          "loop.index",
          " | ",
          "upper",
          "default(",
          "length",
          "join(",
          "abbreviate(9)",
          "first",
          " is ",
          "not ",
          "empty",
          "null",
          " and ",
          " or ",
          " == ",
          " > ",
          " ? ",
          " : ",
          "(",
          ")",
          "{",
          "}",
          "\"",
          "'",
          "\"x\"",
          "7",
          "true",
          "t(\"call\")",
          "\"snippets/hours.peb\"",
          "\"snippets/picture.peb\"",
          ", ",
          "\n",
          " ",
          "<section>",
          "</section>",
          "<p>",
          "</p>",
          "<a href=\"",
          "\">",
          "<img src=",
          "<script>",
          "onclick=",
          "javascript:",
          "<!--",
          "-->",
          "<svg>",
          "<math>",
          "<table>",
          "</",
          "<",
          "&",
          "&#",
          "é",
          "😀",
          "\u202E",
          "\0",
          "style=\"",
          "class=\"",
          "id=\"",
          "x",
          "~",
          "..",
          "[",
          "]",
          "#{",
          "\\");

  @Test
  @DisplayName("TE6 a tenant's template takes no time worth naming, whatever it says")
  void nothingButFaultsAndHarmlessHtml() {
    var random = new Random(SEED);
    var seeds = StencilOracleTest.accepted().toList();
    int accepted = 0;
    long slowest = 0;
    for (int i = 0; i < ROUNDS; i++) {
      var source = random.nextBoolean() ? invented(random) : damaged(seeds, random);
      long start = System.nanoTime();
      accepted += accepted(source) ? 1 : 0;
      slowest = Math.max(slowest, System.nanoTime() - start);
      assertThat(slowest).as(source).isLessThan(LONGEST.toNanos());
    }

    assertThat(accepted).isGreaterThan(ROUNDS / 50);
    System.Logger log = System.getLogger("fuzz");
    log.log(
        System.Logger.Level.INFO,
        ROUNDS + " templates, " + accepted + " accepted, slowest " + slowest / 1_000 + " us");
  }

  private static boolean accepted(String source) {
    try {
      var stencil = Stencil.of(source, Shop.OFFER);
      StencilAttacksTest.harmless(stencil.print(Shop.scene(Shop.hostile()), "s1"));
      StencilAttacksTest.harmless(stencil.print(Shop.scene(Shop.values()), "s1"));
      return true;
    } catch (Faulty e) {
      return false;
    }
  }

  private static String invented(Random random) {
    var out = new StringBuilder(random.nextBoolean() ? "<section>" : "");
    for (int i = random.nextInt(40); i >= 0; i--) {
      out.append(TOKENS.get(random.nextInt(TOKENS.size())));
    }
    return out.append(random.nextBoolean() ? "</section>" : "").toString();
  }

  /** One that works, with pieces taken away, doubled or put in. */
  private static String damaged(List<String> seeds, Random random) {
    var pieces =
        new ArrayList<>(List.of(seeds.get(random.nextInt(seeds.size())).split("(?=[ {<|\"])", -1)));
    for (int i = random.nextInt(4); i >= 0 && !pieces.isEmpty(); i--) {
      int at = random.nextInt(pieces.size());
      switch (random.nextInt(4)) {
        case 0 -> pieces.remove(at);
        case 1 -> pieces.add(at, pieces.get(random.nextInt(pieces.size())));
        case 2 -> pieces.add(at, TOKENS.get(random.nextInt(TOKENS.size())));
        default -> pieces.set(at, TOKENS.get(random.nextInt(TOKENS.size())));
      }
    }
    return String.join("", pieces);
  }
}
