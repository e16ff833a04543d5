package app.servicepro.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.support.Browser;
import app.servicepro.support.InServer;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody with a dirty car looks at Clean Machine's site. */
@Tag("browser")
@RunAsClient
class VisitorReadsASiteIT extends InServer {
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
  @DisplayName("S1 a visitor finds what it costs and whom to call, from home to service to contact")
  void fromHomeToContact() {
    try (var visitor = browser.laptop()) {
      var page = home(visitor, "");

      page.getByRole(AriaRole.LINK, onPage("Services")).first().click();
      page.getByRole(AriaRole.LINK, onPage("Full detail")).first().click();

      assertThat(page.getByRole(AriaRole.HEADING, heading(1))).containsText("Full detail");
      assertThat(page.locator("main")).containsText("$259");

      page.getByRole(AriaRole.LINK, onPage("Ask for a time")).first().click();

      assertThat(page.locator("main").getByRole(AriaRole.LINK, inside("918-555-0142")).first())
          .hasAttribute("href", "tel:+19185550142");
    }
  }

  @Test
  @DisplayName("S9 a Spanish browser is offered Spanish in one line, and asked only once")
  void offersSpanish() {
    try (var visitor = browser.visitor("es-MX", 360, 740, light())) {
      var page = home(visitor, "");
      var offer = page.locator(".offer[lang=es]");
      assertThat(offer).isVisible();

      offer.getByRole(AriaRole.BUTTON).click();

      assertThat(offer).isHidden();
      page.reload();
      assertThat(page.locator("h1")).isVisible();
      assertThat(offer).isHidden();
    }
  }

  @Test
  @DisplayName("S9 who takes the offer reads the same page in Spanish")
  void takesSpanish() {
    try (var visitor = browser.visitor("es-MX", 1440, 900, light())) {
      var page = home(visitor, "faq");

      page.locator(".offer[lang=es] a").click();

      assertThat(page.locator("html")).hasAttribute("lang", "es");
      assertThat(page.url()).endsWith("/es/faq");
      assertThat(page.locator(".offer[lang=en]")).isHidden();
    }
  }

  @Test
  @DisplayName("S9 without script everything works: menu, questions, language")
  void withoutScript() {
    try (var visitor = browser.withoutScript(360, 740)) {
      var page = home(visitor, "");

      page.getByRole(AriaRole.BUTTON, onPage("Menu")).click();
      page.getByRole(AriaRole.LINK, onPage("Español")).first().click();

      assertThat(page.locator("html")).hasAttribute("lang", "es");
      page.locator("summary").nth(1).click();
      assertThat(page.locator("details").nth(1)).hasAttribute("open", "");
    }
  }

  @Test
  @DisplayName("S12 a page asks for nothing from elsewhere, breaks no policy, and does not jump")
  void quietAndStill() {
    try (var visitor = browser.phone()) {
      var page = visitor.newPage();
      var trouble = new ArrayList<String>();
      page.onConsoleMessage(message -> trouble.add(message.text()));
      page.onPageError(trouble::add);
      var hosts = new ArrayList<String>();
      page.onRequest(request -> hosts.add(URI.create(request.url()).getHost()));

      for (var shop : List.of("clean-machine", "my-hibachi", "green-blade")) {
        page.navigate(address(shop, ""));
        var shift = page.evaluate(SHIFTS);
        assertThat(((Number) shift).doubleValue()).as(shop).isLessThan(0.01);
      }

      assertThat(trouble).isEmpty();
      assertThat(hosts).allMatch(host -> host.endsWith(".localhost"));
    }
  }

  /** The sum of all layout shifts so far. */
  private static final String SHIFTS =
      """
      () => new Promise(done => {
        let sum = 0;
        new PerformanceObserver(list => list.getEntries().forEach(e => sum += e.value))
          .observe({type: 'layout-shift', buffered: true});
        scrollTo(0, document.body.scrollHeight);
        setTimeout(() => done(sum), 400);
      })\
      """;

  private static Page home(BrowserContext visitor, String path) {
    var page = visitor.newPage();
    page.navigate(address("clean-machine", path));
    return page;
  }

  private static String address(String shop, String path) {
    return "http://" + shop + ".localhost:" + System.getProperty("test.http") + "/" + path;
  }

  private static ColorScheme light() {
    return ColorScheme.LIGHT;
  }

  private static Page.GetByRoleOptions heading(int level) {
    return new Page.GetByRoleOptions().setLevel(level);
  }

  private static Page.GetByRoleOptions onPage(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private static Locator.GetByRoleOptions inside(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }
}
