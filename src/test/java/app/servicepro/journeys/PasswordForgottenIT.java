package app.servicepro.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.support.Browser;
import app.servicepro.support.InServer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody has forgotten her password. */
@Tag("browser")
@RunAsClient
class PasswordForgottenIT extends InServer {
  private static final String WHO = "editor@green-blade.example";

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
  @DisplayName(
      "a letter brings a new password; the old one and the link are worth nothing after it")
  void forgetAndReset() {
    try (var visitor = browser.phone()) {
      var desk = Desk.at(visitor, "/sign-in");
      desk.types("E-mail address", WHO).types("Password", "not what it was").presses("Sign in");
      assertThat(desk.reads()).contains("do not belong together");
      assertThat(desk.page().getByLabel("E-mail address").inputValue()).isEqualTo(WHO);

      desk.follows("Forgot your password?").types("E-mail address", WHO).presses("Send me a link");
      desk.followsLetter(WHO);
      var link = desk.path();
      desk.types("New password", "nine brass kettles sing").presses("Save and go on");
      assertThat(desk.path()).startsWith("/sign-in");

      desk.open(link);
      assertThat(desk.reads()).contains("no longer works");
    }
    assertThat(signsIn("demo-password")).contains("do not belong together");
    assertThat(signsIn("nine brass kettles sing")).contains("Green Blade");
  }

  private String signsIn(String password) {
    try (var visitor = browser.laptop()) {
      var desk = Desk.at(visitor, "/sign-in");
      return desk.types("E-mail address", WHO)
          .types("Password", password)
          .presses("Sign in")
          .reads();
    }
  }
}
