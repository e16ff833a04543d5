package app.servicepro.journeys;

import app.servicepro.support.Member;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.util.List;

/** Somebody in front of the dashboard: what she clicks, types and reads, by the words she sees. */
final class Desk {
  private static final int LETTER_TRIES = 50;
  private static final int PAUSE_MILLIS = 200;

  private final Page page;

  private Desk(Page page) {
    this.page = page;
  }

  /** Somebody who has not signed in. */
  public static Desk at(BrowserContext visitor, String path) {
    var desk = new Desk(visitor.newPage());
    desk.open(path);
    return desk;
  }

  /** One of the demo's people, signed in. */
  public static Desk of(BrowserContext visitor, String email, String path) throws IOException {
    visitor.addCookies(
        List.of(new Cookie("servicepro", Member.of(email).cookie()).setUrl(address("/"))));
    return at(visitor, path);
  }

  public static String address(String path) {
    return "http://" + Member.HOST + ":" + System.getProperty("test.http") + path;
  }

  public Page page() {
    return page;
  }

  public int open(String path) {
    return page.navigate(path.startsWith("http") ? path : address(path)).status();
  }

  public Desk types(String label, String text) {
    page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).first().fill(text);
    return this;
  }

  public Desk picks(String label) {
    page.locator("main").getByLabel(label).first().check();
    return this;
  }

  public Desk presses(String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .first()
        .click();
    page.waitForLoadState();
    return this;
  }

  public Desk follows(String link) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
        .first()
        .click();
    page.waitForLoadState();
    return this;
  }

  public String headline() {
    return page.locator("h1").innerText();
  }

  public String reads() {
    return page.locator("body").innerText();
  }

  /** The path she is at. */
  public String path() {
    return page.url().replaceFirst("^https?://[^/]+", "");
  }

  /** Opens the link of the newest letter to that address, as soon as it has arrived. */
  public Desk followsLetter(String to) {
    for (int i = 0; i < LETTER_TRIES; i++) {
      open("/demo/mail");
      var letter = page.locator(".letters li").filter(new Locator.FilterOptions().setHasText(to));
      if (letter.count() > 0 && letter.first().locator(".acts a").count() > 0) {
        open(letter.first().locator(".acts a").getAttribute("href"));
        return this;
      }
      page.waitForTimeout(PAUSE_MILLIS);
    }
    throw new AssertionError("no letter to " + to);
  }
}
