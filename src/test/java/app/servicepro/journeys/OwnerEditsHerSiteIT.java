package app.servicepro.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.support.Browser;
import app.servicepro.support.InServer;
import app.servicepro.support.Looks;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An owner who has never seen HTML changes her site in the browser. */
@Tag("browser")
@RunAsClient
class OwnerEditsHerSiteIT extends InServer {
  private static final String OWNER = "owner@my-hibachi.example";
  private static final String HOME = "/dashboard/editor/pages/home?section=hero";
  private static final String HEADLINE = "sections/hero/settings/headline/";

  private Browser browser;

  @BeforeEach
  void open() {
    browser = Browser.open();
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  @DisplayName("ED1 what she types is in the page at once and in the draft by itself; undo works")
  void types() throws IOException {
    try (var laptop = browser.laptop()) {
      var page = editor(laptop, OWNER);
      var before = field(page, "en").inputValue();

      field(page, "en").fill("Fire at your table");
      assertThat(page.frameLocator("#frame").locator("h1")).containsText("Fire at your table");
      saved(page);
      page.reload();

      assertThat(field(page, "en")).hasValue("Fire at your table");
      assertThat(page.frameLocator("#frame").locator("h1")).containsText("Fire at your table");

      page.keyboard().press("Control+z");
      assertThat(field(page, "en")).hasValue(before);
      assertThat(page.frameLocator("#frame").locator("h1")).not().containsText("Fire at");
      page.keyboard().press("Control+Shift+z");
      assertThat(field(page, "en")).hasValue("Fire at your table");
    }
  }

  @Test
  @DisplayName("ED1 the page in its frame may be there before the editor's script listens")
  void late() throws IOException {
    try (var laptop = browser.laptop()) {
      laptop.route(
          "**/editor/stage*",
          route -> {
            route.request().frame().page().waitForTimeout(2_000);
            route.resume();
          });
      var page = editor(laptop, OWNER);

      field(page, "en").fill("Late but here");
      assertThat(page.frameLocator("#frame").locator("h1")).containsText("Late but here");
      saved(page);
    }
  }

  @Test
  @DisplayName("ED1 she writes into the page itself, and the panel follows")
  void inPlace() throws IOException {
    try (var laptop = browser.laptop()) {
      var page = editor(laptop, OWNER);
      page.locator("#w-phone").check(new Locator.CheckOptions().setForce(true));
      var headline = page.frameLocator("#frame").locator("h1 sp-text.sp-open").first();

      headline.click();
      page.keyboard().press("Control+a");
      page.keyboard().type("Knives, flame, dinner");
      page.keyboard().press("Enter");

      assertThat(field(page, "en")).hasValue("Knives, flame, dinner");
      saved(page);
    }
  }

  @Test
  @DisplayName("ED2 sections are moved by keyboard and by drag")
  void order() throws IOException {
    try (var laptop = browser.laptop()) {
      var page = editor(laptop, "owner@green-blade.example");
      var first = item(page, 0);

      page.locator("#list .grip").first().focus();
      page.keyboard().press("Space");
      page.keyboard().press("ArrowDown");
      page.keyboard().press("Space");
      saved(page);
      page.reload();
      assertThat(item(page, 1)).isEqualTo(first);

      page.locator("#list .grip").nth(1).dragTo(page.locator("#list .grip").first());
      saved(page);
      page.reload();
      assertThat(item(page, 0)).isEqualTo(first);
    }
  }

  @Test
  @DisplayName("ED6 two at once: fields of both are merged, and at one field both texts stay")
  void two() throws IOException {
    try (var hers = browser.laptop();
        var his = browser.laptop()) {
      var one = editor(hers, "owner@clean-machine.example");
      var other = editor(his, "editor@clean-machine.example");

      field(one, "en").fill("Hers in English");
      assertThat(field(other, "en")).hasValue("Hers in English");
      field(other, "es").fill("De él en español");
      assertThat(field(one, "es")).hasValue("De él en español");

      his.setOffline(true);
      field(other, "en").fill("His while away");
      field(one, "en").fill("Hers meanwhile");
      saved(one);
      his.setOffline(false);

      var clash = other.locator(".clash:not([hidden])");
      assertThat(clash).containsText("Hers meanwhile");
      assertThat(field(other, "en")).hasValue("His while away");
      clash.locator("button").first().click();
      assertThat(field(one, "en")).hasValue("His while away");
    }
  }

  @Test
  @DisplayName("ED8 what was typed while the server is away is saved by the next visit")
  void away() throws IOException {
    try (var laptop = browser.laptop()) {
      var page = editor(laptop, "editor@my-hibachi.example");
      laptop.route("**/dashboard/editor/edits*", route -> route.abort());
      field(page, "es").fill("Escrito sin servidor");
      assertThat(page.locator("#saved[data-state=away]")).isVisible();
      page.close();

      laptop.unroute("**/dashboard/editor/edits*");
      var again = laptop.newPage();
      again.waitForTimeout(16_000); // a tab that says nothing for so long is closed
      again.navigate(Desk.address(HOME));

      assertThat(again.locator("#saved[data-state=saved]")).isVisible();
      again.reload();
      assertThat(field(again, "es")).hasValue("Escrito sin servidor");
    }
  }

  @Test
  @DisplayName("ED2 on a phone and without script it looks right, and axe is content")
  void looks() throws IOException {
    try (var phone = browser.visitor("es-US", 360, 740, ColorScheme.DARK);
        var plain = browser.withoutScript(1440, 900)) {
      assertThat(Looks.problems(editor(phone, OWNER))).isEmpty();
      var desk = Desk.of(plain, OWNER, HOME);
      desk.page().locator("[name='" + HEADLINE + "en']").fill("Without any script");
      desk.presses("Save");
      assertThat(desk.path()).contains("done=saved");
      assertThat(field(desk.page(), "en")).hasValue("Without any script");
    }
  }

  private static Page editor(BrowserContext visitor, String who) throws IOException {
    return Desk.of(visitor, who, HOME).page();
  }

  private static Locator field(Page page, String language) {
    return page.locator("[name='" + HEADLINE + language + "']");
  }

  private static void saved(Page page) {
    assertThat(page.locator("#saved[data-state=saved]")).isVisible();
  }

  private static String item(Page page, int index) {
    return page.locator("#list [data-item]").nth(index).getAttribute("data-item");
  }
}
