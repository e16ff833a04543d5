package app.servicepro.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.servicepro.support.Browser;
import app.servicepro.support.InServer;
import app.servicepro.support.Member;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An owner changes hero and colours, lets somebody look, publishes, and goes back. */
@Tag("browser")
@RunAsClient
class OwnerPublishesHerSiteIT extends InServer {
  private static final String EDITOR = "/dashboard/editor/pages/home?section=hero";
  private static final String HEADLINE = "[name='sections/hero/settings/headline/%s']";

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
  @DisplayName("hero and colours, in English and Spanish: previewed, published, seen, rolled back")
  void thereAndBack() throws IOException {
    var name = "Thereback" + System.nanoTime();
    var host = name.toLowerCase(Locale.ROOT) + ".localhost";
    var owner = Member.opening(name);
    try (var laptop = browser.laptop();
        var phone = browser.visitor("es-US", 360, 740, ColorScheme.LIGHT)) {
      var desk = signedIn(laptop, owner);
      publishes(desk);
      var first = visits(phone, site(host, "/")).locator("h1").innerText();
      var before = palette(phone, host);

      desk.open(EDITOR);
      changes(desk.page(), before);
      var link = link(desk);
      assertThat(visits(phone, link + "es/").locator("h1")).containsText("se mira dos veces");
      assertThat(visits(phone, site(host, "/")).locator("h1")).hasText(first.strip());

      desk.open(EDITOR);
      publishes(desk);
      assertThat(visits(phone, site(host, "/")).locator("h1")).containsText("a second look");
      assertThat(visits(phone, site(host, "/es/")).locator("h1")).containsText("dos veces");
      assertThat(visits(phone, site(host, "/")).locator("html"))
          .not()
          .hasAttribute("data-palette", before);

      desk.open("/dashboard/releases");
      desk.page().locator("form[action$='/releases/1/restoration'] button").click();
      desk.page().waitForLoadState();
      assertThat(visits(phone, site(host, "/")).locator("h1")).hasText(first.strip());
      assertThat(visits(phone, site(host, "/")).locator("html"))
          .hasAttribute("data-palette", before);
    }
  }

  private static void changes(Page page, String palette) {
    page.locator(HEADLINE.formatted("en")).fill("Grass that gets a second look");
    page.locator(HEADLINE.formatted("es")).fill("Un césped que se mira dos veces");
    page.getByText("Look").first().click();
    page.locator("[name=palette]:not([aria-current])").first().click();
    assertThat(page.locator("#notice .toast")).isVisible();
    assertThat(page.frameLocator("#frame").locator("html"))
        .not()
        .hasAttribute("data-palette", palette);
  }

  private static String link(Desk desk) {
    desk.open("/dashboard/releases/preview");
    desk.presses("Make a link");
    return desk.page().locator(".code code").innerText();
  }

  private static Desk signedIn(BrowserContext visitor, Member owner) {
    visitor.addCookies(List.of(new Cookie("servicepro", owner.cookie()).setUrl(Desk.address("/"))));
    return Desk.at(visitor, EDITOR);
  }

  private static void publishes(Desk desk) {
    var button = desk.page().locator("form[data-publish] button");
    assertThat(button).isEnabled();
    button.click();
    assertThat(desk.page().locator("#notice .toast")).isVisible();
  }

  private static String palette(BrowserContext visitor, String host) {
    return visits(visitor, site(host, "/")).locator("html").getAttribute("data-palette");
  }

  private static Page visits(BrowserContext visitor, String address) {
    var page = visitor.pages().isEmpty() ? visitor.newPage() : visitor.pages().getFirst();
    page.navigate(address);
    return page;
  }

  private static String site(String host, String path) {
    return "http://" + host + ":" + System.getProperty("test.http") + path;
  }
}
