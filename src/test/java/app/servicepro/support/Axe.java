package app.servicepro.support;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Axe run in the page itself, many times quicker than through its own driver. Frames are left out:
 * in some no script runs, such as a letter's, and axe would wait for ever.
 */
final class Axe {
  private static final String SCRIPT = script();

  private static final String RUN =
      """
      async () => {
        const found = await axe.run(document, { resultTypes: ["violations"], preload: false, iframes: false });
        return found.violations.map(v => {
          const node = v.nodes[0], why = [...node.any, ...node.all, ...node.none][0];
          return `${v.id} (${v.impact}), ${v.nodes.length}x: ${node.target} ${node.html.slice(0, 120)} ${why ? why.message : ""}`;
        });
      }\
      """;

  private Axe() {}

  /** One line each: the rule, its weight, how often, the first element and why. */
  static List<String> problems(Page page) {
    page.evaluate(SCRIPT);
    return ((List<?>) page.evaluate(RUN)).stream().map(String::valueOf).toList();
  }

  private static String script() {
    try (var script = Playwright.class.getResourceAsStream("/axe.min.js")) {
      var bytes = Objects.requireNonNull(script, "axe-core").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
