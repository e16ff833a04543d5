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

/** One of the platform's staff looks into a tenant. */
@Tag("browser")
@RunAsClient
class StaffLooksInsideIT extends InServer {
  private static final String STAFF = "platform@servicepro.example";

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
      "go in with a reason, see the banner, be refused deletions, and leave; both trails tell")
  void enterAndLeave() throws IOException {
    try (var visitor = browser.laptop()) {
      var desk = Desk.of(visitor, STAFF, "/platform/tenants?q=stranger");
      desk.follows("Umbra & Hijos");
      desk.page().locator("summary", hasText("Enter")).click();
      desk.types("Why", "The owner asked about her prices").presses("Enter");

      assertThat(desk.reads())
          .contains("Viewing as Umbra & Hijos.", "Every change carries both names");
      assertThat(desk.open("/dashboard/customers")).isEqualTo(200);
      assertThat(desk.page().locator("main .careful").count()).isZero();

      desk.presses("Exit and go back");
      assertThat(desk.path()).startsWith("/platform");
      desk.open("/platform/audit");
      assertThat(desk.reads()).contains("The owner asked about her prices");
    }
    try (var visitor = browser.phone()) {
      var owner = Desk.of(visitor, "owner@stranger.example", "/dashboard/audit");
      assertThat(owner.reads()).contains("The owner asked about her prices");
    }
  }

  private static Page.LocatorOptions hasText(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
