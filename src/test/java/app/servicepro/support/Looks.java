package app.servicepro.support;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

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

  private Looks() {}

  /** What axe finds, whether it scrolls sideways, and on a phone what is too small for a thumb. */
  public static List<String> problems(Page page) {
    var problems = new ArrayList<>(Browser.accessibilityProblems(page));
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
}
