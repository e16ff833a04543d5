package app.servicepro.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.support.Browser;
import app.servicepro.support.Html;
import app.servicepro.support.InServer;
import app.servicepro.support.Looks;
import app.servicepro.support.Member;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every screen of the dashboard, found by its links: the owner's and the platform's. */
@Tag("browser")
@RunAsClient
class EveryScreenIsForEverybodyIT extends InServer {
  private static final String OWNER = "owner@clean-machine.example";
  private static final String STAFF = "platform@servicepro.example";
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
  @DisplayName("on a phone, in Spanish, by day: axe is content, nothing is cut off, thumbs fit")
  void phone() throws IOException {
    try (var visitor = browser.visitor("es-US", 360, 740, ColorScheme.LIGHT)) {
      assertThat(problems(visitor, "es")).isEmpty();
    }
  }

  @Test
  @DisplayName("on a laptop, in English, by night: axe is content, nothing is cut off")
  void laptop() throws IOException {
    try (var visitor = browser.visitor("en-US", 1440, 900, ColorScheme.DARK)) {
      assertThat(problems(visitor, "en")).isEmpty();
    }
  }

  @Test
  @DisplayName("every screen is valid HTML and has a title, a sentence and help")
  void valid() throws Exception {
    var wrong = new ArrayList<String>();
    for (var who : List.of(OWNER, STAFF)) {
      var member = Member.of(who);
      for (var path : member.pages(start(who))) {
        Html.problems(member.get(path).text()).lines().forEach(p -> wrong.add(path + ": " + p));
        if (path.matches("/(dashboard|platform).*")
            && member.page(path).select("main > .about-page").isEmpty()) {
          wrong.add(path + ": has no help");
        }
      }
    }

    assertThat(wrong).isEmpty();
  }

  private static List<String> problems(BrowserContext visitor, String language) throws IOException {
    var problems = new ArrayList<String>();
    try (var page = visitor.newPage()) {
      for (var who : List.of(OWNER, STAFF)) {
        var member = signIn(visitor, who, language);
        for (var path : member.pages(start(who))) {
          page.navigate(address(path));
          Looks.problems(page).forEach(p -> problems.add(path + ": " + p));
        }
        speak(member, "en"); // as others expect to find them
      }
    }
    return problems;
  }

  private static Member signIn(BrowserContext visitor, String who, String language)
      throws IOException {
    var member = Member.of(who);
    speak(member, language);
    visitor.addCookies(List.of(new Cookie("servicepro", member.cookie()).setUrl(address("/"))));
    return member;
  }

  private static void speak(Member member, String language) throws IOException {
    member.post("/account/language", Map.of("language", language));
  }

  private static String start(String who) {
    return who.equals(STAFF) ? "/platform" : "/dashboard";
  }

  private static String address(String path) {
    return "http://app.localhost:" + System.getProperty("test.http") + path;
  }
}
