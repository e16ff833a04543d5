package app.servicepro.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.support.Browser;
import app.servicepro.support.InServer;
import app.servicepro.support.Looks;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every kind of page as the server sends it, on a phone by day and on a laptop by night, one in
 * each language. {@link EveryThemeCarriesEveryPackIT} looks at the other trades and themes.
 */
@Tag("browser")
@RunAsClient
class EveryPageIsForEverybodyIT extends InServer {
  private static Browser browser;

  @BeforeAll
  static void open() {
    browser = Browser.open();
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  /** The pages of a shop, the notices, and the platform's own. */
  private static Stream<String> pages(String language) {
    var kinds = List.of("", "services", "about", "faq", "contact", "privacy", "no-such-page");
    var shop =
        Stream.concat(kinds.stream(), Stream.of("services/full-detail"))
            .map(kind -> "clean-machine.localhost|" + language + kind);
    var others =
        Stream.of("coming-soon.localhost", "on-hold.localhost", "localhost")
            .map(host -> host + "|" + language);
    return Stream.concat(shop, others);
  }

  @Test
  @DisplayName("on a phone, in Spanish, by day: axe is content, nothing is cut off, thumbs fit")
  void phone() {
    try (var visitor = browser.visitor("es-US", 360, 740, ColorScheme.LIGHT);
        var page = visitor.newPage()) {
      assertThat(pages("es/").flatMap(address -> problems(page, address)).toList()).isEmpty();
    }
  }

  @Test
  @DisplayName("on a laptop, in English, by night: axe is content, nothing is cut off")
  void laptop() {
    try (var visitor = browser.visitor("en-US", 1440, 900, ColorScheme.DARK);
        var page = visitor.newPage()) {
      assertThat(pages("").flatMap(address -> problems(page, address)).toList()).isEmpty();
    }
  }

  private static Stream<String> problems(Page page, String address) {
    var parts = address.split("\\|", -1);
    page.navigate("http://" + parts[0] + ":" + System.getProperty("test.http") + "/" + parts[1]);
    return Looks.problems(page).stream().map(problem -> address + ": " + problem);
  }
}
