package app.servicepro.house;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.house.rules.Source;
import app.servicepro.platform.i18n.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the trail calls an act, {@code team.invited}, has words that people read. */
class ActionsTest {
  private static final Pattern RECORDED =
      Pattern.compile("\\brecord\\(\\s*\"([a-z0-9-]+(?:\\.[a-z0-9-]+)+)\"");

  /**
   * Acts that reach the trail through a method of the component: a noun and what happened to it.
   */
  private static final Pattern HAPPENED =
      Pattern.compile(
          "\"((?!mail\\.smtp)[a-z-]+(?:\\.[a-z-]+)*\\.(?:[a-z]+-)*(?:[a-z]+ed|begun|left|made|put|sent))\"");

  @Test
  void everyActHasWords() {
    var words = Words.read(Path.of("i18n"));

    assertThat(wordless(Source.below(".java", "src/main/java"), has(words))).isEmpty();
  }

  @Test
  void anActWithoutWordsIsSeen() {
    var source =
        """
        audit.record("price.changed", target);
        audit.record(
            "price.lost-and-found", target);
        act(id, "tenant.plan-changed", reason);
        form.problem("password", "password.needed");
        """;

    assertThat(
            wordless(
                List.of(new Source("Prices.java", source)), key -> key.equals("password.needed")))
        .containsExactly("price.changed", "price.lost-and-found", "tenant.plan-changed");
  }

  /** A key that some bundle has as it is names no act. */
  private static Set<String> wordless(List<Source> sources, Predicate<String> has) {
    var codes = new TreeSet<String>();
    for (var source : sources) {
      for (var pattern : List.of(RECORDED, HAPPENED)) {
        pattern.matcher(source.text()).results().forEach(found -> codes.add(found.group(1)));
      }
    }
    codes.removeIf(code -> has.test(code) || has.test("action." + code));
    return codes;
  }

  private static Predicate<String> has(Words words) {
    return key -> words.anywhere(words.locales().source(), key).isPresent();
  }
}
