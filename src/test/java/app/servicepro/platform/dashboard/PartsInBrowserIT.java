package app.servicepro.platform.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.platform.dashboard.web.PartsPage;
import app.servicepro.platform.forms.Form;
import app.servicepro.platform.forms.FormView;
import app.servicepro.support.Browser;
import app.servicepro.support.Looks;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The page of all parts in a real browser, without a server behind it. */
@Tag("browser")
class PartsInBrowserIT {
  private static final String SITE = "http://app.localhost";
  private static final List<String> PAGES = List.of("/parts", "/wrong", "/careful", "/plain");
  private static Browser browser;

  @BeforeAll
  static void open() {
    browser = Browser.open();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @Test
  void onAPhoneByDayInSpanishEverybodyCanUseIt() {
    try (var visitor = served(browser.visitor("es-US", 360, 740, ColorScheme.LIGHT), "es")) {
      assertThat(PAGES.stream().flatMap(path -> problems(visitor, path)).toList()).isEmpty();
    }
  }

  @Test
  void onALaptopByNightInEnglishEverybodyCanUseIt() {
    try (var visitor = served(browser.visitor("en-US", 1440, 900, ColorScheme.DARK), "en")) {
      assertThat(PAGES.stream().flatMap(path -> problems(visitor, path)).toList()).isEmpty();
    }
  }

  @Test
  void theMenuOpensUnderTheThumbWithoutScript() {
    try (var visitor = served(browser.withoutScript(360, 740), "en");
        var page = visitor.newPage()) {
      page.navigate(SITE + "/parts");
      assertThat(page.locator("#menu").isVisible()).isFalse();

      page.locator(".thumb button").click();

      assertThat(page.locator("#menu").isVisible()).isTrue();
      assertThat(page.locator(".finder").isVisible()).isFalse();
    }
  }

  @Test
  void aPageIsFoundByPartOfItsName() {
    try (var visitor = served(browser.laptop(), "en");
        var page = visitor.newPage()) {
      page.navigate(SITE + "/parts");

      page.keyboard().press("Control+k");
      page.keyboard().type("pár");

      assertThat(page.locator("#palette [aria-selected=true] b").textContent()).isEqualTo("Parts");
      assertThat(Looks.axe(page)).isEmpty();
      page.keyboard().press("Enter");
      page.waitForURL("**/platform/parts");
    }
  }

  @Test
  void keysOfOneCharacterCanBeSwitchedOff() {
    try (var visitor = served(browser.laptop(), "en");
        var page = visitor.newPage()) {
      page.navigate(SITE + "/parts");
      page.keyboard().press("?");
      assertThat(page.locator("#keys").isVisible()).isTrue();

      page.locator("#single-keys").uncheck();
      page.keyboard().press("Escape");
      page.reload();
      page.keyboard().press("/");

      assertThat(page.locator("#palette").isVisible()).isFalse();
    }
  }

  @Test
  void whatIsWrongHasTheFocus() {
    try (var visitor = served(browser.phone(), "en");
        var page = visitor.newPage()) {
      page.navigate(SITE + "/wrong");

      assertThat(page.locator("[role=alert]:focus").count()).isEqualTo(1);
      page.locator("[role=alert] a").first().click();
      assertThat(page.locator("#f-name:focus").count()).isEqualTo(1);
    }
  }

  private static Stream<String> problems(BrowserContext visitor, String path) {
    try (var page = visitor.newPage()) {
      page.navigate(SITE + path);
      return Looks.problems(page).stream().map(problem -> path + ": " + problem).toList().stream();
    }
  }

  private static BrowserContext served(BrowserContext visitor, String locale) {
    visitor.route("**/*", route -> serve(route, locale));
    return visitor;
  }

  private static void serve(Route route, String locale) {
    var path = route.request().url().replaceFirst("^https?://[^/]*", "");
    var asset = SampleScreens.ASSETS.find(path);
    var answer = new Route.FulfillOptions().setStatus(200);
    route.fulfill(
        asset == null
            ? answer.setContentType("text/html; charset=utf-8").setBody(page(path, locale))
            : answer.setContentType(asset.type()).setBodyBytes(asset.plain()));
  }

  private static String page(String path, String locale) {
    var viewer = SampleScreens.viewer(locale, "system", true, true);
    var model = PartsPage.of(key -> SampleScreens.WORDS.text(locale, "platform", key));
    var menu = List.of(SampleScreens.PARTS);
    return switch (path) {
      case "/wrong" -> SampleScreens.parts(viewer, menu, model, wrong("sample"));
      case "/careful" -> SampleScreens.parts(viewer, menu, model, wrong("remove-1"));
      case "/plain" -> SampleScreens.plain(locale, 404);
      default -> SampleScreens.parts(viewer, menu, model, FormView.EMPTY);
    };
  }

  private static FormView wrong(String name) {
    var posted = new MultivaluedHashMap<String, String>();
    posted.add("form", name);
    var form = Form.of(posted);
    for (var field : List.of("name", "email", "seats", "note", "reason")) {
      form.text(field, 9);
    }
    form.choice("role", List.of("owner"));
    form.choice("language", List.of("en"));
    return form.view();
  }
}
