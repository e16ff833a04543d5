package app.servicepro.support;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What is wrong with a page in a browser, for whoever looks at it. */
public final class Looks {
  private static final int SMALLEST_TARGET = 44;

  /**
   * WCAG 2.5.5, for what stands alone: links in running text are as high as the text. What a link
   * lays over its card belongs to it.
   */
  private static final String SMALL_TARGETS =
      """
      least => [...document.querySelectorAll('a[href], button, summary')]
        .filter(e => e.checkVisibility() && !e.closest('p, li p, dd, td, .skip, .unseen'))
        .filter(e => {
          const r = e.getBoundingClientRect(), over = ["::before", "::after"].map(p => getComputedStyle(e, p))
            .filter(s => s.content !== "none" && s.position === "absolute").map(s => parseFloat(s.height) || 0);
          return r.width > 0 && Math.max(r.height, ...over) < least - 0.5;
        })
        .map(e => `${Math.round(e.getBoundingClientRect().height)} px high: ${e.outerHTML.slice(0, 120)}`)\
      """;

  private static final String AXE = script();

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

  private Looks() {}

  /** What axe finds, whether it scrolls sideways, and on a phone what is too small for a thumb. */
  public static List<String> problems(Page page) {
    var problems = new ArrayList<>(axe(page));
    problems.addAll(misfits(page));
    return problems;
  }

  /** Whether it scrolls sideways, and on a phone what is too small for a thumb. */
  public static List<String> misfits(Page page) {
    var problems = new ArrayList<String>();
    var width = (Integer) page.evaluate("document.documentElement.scrollWidth");
    if (width > page.viewportSize().width) {
      problems.add("is " + width + " px wide");
    }
    if (page.viewportSize().width <= 600) {
      for (var small : (List<?>) page.evaluate(SMALL_TARGETS, SMALLEST_TARGET)) {
        problems.add(String.valueOf(small));
      }
    }
    return problems;
  }

  /**
   * What axe finds wrong: the rule, its weight, how often, the first element and why. It runs in
   * the page itself, many times quicker than through its own driver. Frames are left out: in some
   * no script runs, such as a letter's, and axe would wait for ever.
   */
  public static List<String> axe(Page page) {
    page.evaluate(AXE);
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
