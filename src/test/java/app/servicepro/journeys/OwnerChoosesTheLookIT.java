package app.servicepro.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.support.Browser;
import app.servicepro.support.InServer;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The owner of a published site chooses palette, colours and letters, and sees them there. */
@Tag("browser")
@RunAsClient
class OwnerChoosesTheLookIT extends InServer {
  private static final String SITE = "http://clean-machine.localhost:";
  private static final String OWNER = "owner@clean-machine.example";
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
  @DisplayName("LO2, LO3 a colour that cannot be read is mended with one click, published and seen")
  void withScript() throws IOException {
    try (var visitor = browser.laptop()) {
      var desk = Desk.of(visitor, OWNER, "/dashboard/look");
      desk.picks("Cold bay").presses("Use this palette");
      assertThat(desk.reads()).contains("The palette is in the draft.");

      open(desk);
      var field = desk.page().locator("#f-day-muted");
      field.fill("#c9c9c9");
      var row = desk.page().locator("li[data-scheme-of=day][data-front=muted]").first();
      assertThat(row.innerText()).contains("cannot be read");
      row.locator("button").click();
      assertThat(row.innerText()).contains("can be read");
      var mended = field.inputValue();
      desk.presses("Save colors");
      assertThat(desk.reads()).contains("Your colors are in the draft.");
      assertThat(seen(visitor, "--muted")).as("not published yet").isNotEqualTo(mended);

      desk.open("/dashboard/look");
      desk.presses("Publish site");

      assertThat(seen(visitor, "--muted")).isEqualTo(mended);
    }
  }

  @Test
  @DisplayName("LO2 the same without script: refused with a suggestion, or corrected by the server")
  void withoutScript() throws IOException {
    try (var visitor = browser.withoutScript(360, 740)) {
      var desk = Desk.of(visitor, OWNER, "/dashboard/look");
      open(desk);
      desk.page().locator("#f-day-text").fill("#dddddd");
      desk.presses("Save colors");
      assertThat(desk.reads()).contains("The nearest that can be read is #");
      assertThat(desk.page().locator("#f-day-text").inputValue()).isEqualTo("#dddddd");

      desk.presses("Save, and correct what cannot be read");

      assertThat(desk.reads()).contains("Your colors are in the draft.");
      open(desk);
      assertThat(desk.page().locator("#f-day-text").inputValue()).isNotEqualTo("#dddddd");
      desk.picks("Cold bay").presses("Use this palette");
    }
  }

  private static void open(Desk desk) {
    var more = desk.page().locator("#part-colours details");
    if (more.getAttribute("open") == null) {
      more.locator("summary").click();
    }
  }

  /** A token of the published home page as the browser shows it, in hex digits. */
  private static String seen(BrowserContext visitor, String token) {
    try (var page = visitor.newPage()) {
      page.navigate(SITE + System.getProperty("test.http") + "/");
      return colour(page, token);
    }
  }

  private static String colour(Page page, String token) {
    return (String)
        page.evaluate(
            """
            (token) => {
              const pen = new OffscreenCanvas(1, 1).getContext("2d");
              const probe = document.createElement("i");
              probe.style.color = `var(${token})`;
              document.body.append(probe);
              pen.fillStyle = getComputedStyle(probe).color;
              pen.fillRect(0, 0, 1, 1);
              const [r, g, b] = pen.getImageData(0, 0, 1, 1).data;
              return "#" + [r, g, b].map((x) => x.toString(16).padStart(2, "0")).join("");
            }
            """,
            token);
  }
}
