package app.servicepro.support.sheet;

import app.servicepro.support.Browser;
import app.servicepro.support.Looks;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;

/** Looks at page after page on one phone. */
public final class Walker implements AutoCloseable {
  private static final int WIDTH = 360;
  private static final int HEIGHT = 740;
  private static final int LAPTOP = 1440;

  /** Words that end beyond the edge, where no bar lets one scroll to them. */
  private static final String CUT_OFF =
      """
      () => {
        const hidden = e => { for (let p = e; p; p = p.parentElement) if (p.getBoundingClientRect().width <= 1) return true; return false; };
        const scrolls = e => { for (let p = e; p; p = p.parentElement) {
          if (p !== document.documentElement && p !== document.body && ["auto", "scroll"].includes(getComputedStyle(p).overflowX)) return true; } return false; };
        const found = [];
        const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node; (node = walk.nextNode());) {
          const of = node.parentElement;
          if (!node.data.trim() || of.closest("svg, script, style, noscript, .unseen, .skip, [aria-hidden=true]") || !of.checkVisibility() || hidden(of)) continue;
          const range = document.createRange();
          range.selectNodeContents(node);
          const box = range.getBoundingClientRect();
          if (box.width > 0 && (box.right > innerWidth + 1 || box.left < -1) && !scrolls(of)) {
            found.push(`cut off at ${Math.round(box.left)}..${Math.round(box.right)}: ${node.data.trim().slice(0, 60)} in ${of.outerHTML.slice(0, 80)}`);
          }
        }
        return found.slice(0, 3);
      }\
      """;

  private final Stand stand;
  private final Browser browser;
  private final BrowserContext phone;
  private final Page page;

  private Walker(Stand stand, Browser browser) {
    this.stand = stand;
    this.browser = browser;
    this.phone = browser.visitor("en-US", WIDTH, HEIGHT, ColorScheme.LIGHT);
    this.page = phone.newPage();
  }

  public static Walker of(Stand stand) {
    return new Walker(stand, Browser.open());
  }

  /** How a page is laid out on a phone. */
  public List<String> layout(String theme, String pack, String path) {
    page.navigate(stand.address(theme, pack, path));
    page.evaluate("async () => { await document.fonts.ready }");
    var faults = new ArrayList<>(Looks.misfits(page));
    faults.addAll(texts(page.evaluate(CUT_OFF)));
    return told(theme, pack, path, faults);
  }

  /** Its layout there and on a laptop, and what axe says of it in these surroundings. */
  public List<String> whole(String theme, String pack, String path, ColorScheme scheme) {
    var faults = new ArrayList<>(layout(theme, pack, path));
    surroundings(scheme);
    var found = new ArrayList<String>();
    Looks.axe(page).forEach(fault -> found.add(scheme + " " + fault));
    surroundings(ColorScheme.LIGHT);
    page.setViewportSize(LAPTOP, HEIGHT);
    Looks.misfits(page).forEach(fault -> found.add("on a laptop " + fault));
    page.setViewportSize(WIDTH, HEIGHT);
    faults.addAll(told(theme, pack, path, found));
    return faults;
  }

  private void surroundings(ColorScheme scheme) {
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(scheme)
            .setReducedMotion(ReducedMotion.REDUCE));
  }

  private static List<String> texts(Object found) {
    return ((List<?>) found).stream().map(String::valueOf).toList();
  }

  private static List<String> told(String theme, String pack, String path, List<String> faults) {
    return faults.stream().map(f -> theme + " " + pack + " " + path + ": " + f).toList();
  }

  @Override
  public void close() {
    phone.close();
    browser.close();
  }
}
