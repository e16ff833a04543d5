package app.servicepro.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.support.Browser;
import app.servicepro.support.InServer;
import com.microsoft.playwright.Page;
import java.io.IOException;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An owner brings somebody into her team, and lets her go. */
@Tag("browser")
@RunAsClient
class TeamGrowsIT extends InServer {
  private static final String OWNER = "owner@my-hibachi.example";
  private static final String NEW = "tomas@vera.example";

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
  @DisplayName("invite, accept, be refused what the role does not allow, and leave")
  void inviteAcceptRefused() throws IOException {
    try (var hers = browser.laptop();
        var his = browser.phone()) {
      var owner = Desk.of(hers, OWNER, "/dashboard/team");
      owner.types("Name", "Tomás Vera").types("E-mail address", NEW).picks("Viewer");
      owner.presses("Send the invitation");

      var member = Desk.at(his, "/sign-in").followsLetter(NEW);
      var invitation = member.path();
      member.types("New password", "eight tall ladders lean").presses("Join");

      assertThat(member.reads()).contains("My Hibachi");
      assertThat(member.open("/platform/tenants")).isEqualTo(403);
      assertThat(member.open("/dashboard/services")).isEqualTo(200);
      assertThat(member.page().locator("main form[method=post]").count()).isZero();
      assertThat(member.open(invitation)).isNotEqualTo(500);
      assertThat(member.reads()).contains("no longer works");

      removes(owner);

      assertThat(member.open("/dashboard/services")).isNotEqualTo(200);
    }
  }

  private static void removes(Desk owner) {
    owner.open("/dashboard/team");
    owner.page().locator("tr", hasText("Tomás Vera")).locator(".acts a").click();
    owner.page().locator("summary", hasText("Remove from the team")).click();
    owner.types("Why", "Moved to another city").presses("Remove");
  }

  private static Page.LocatorOptions hasText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
