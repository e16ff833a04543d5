package app.servicepro.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.support.Browser;
import app.servicepro.support.InServer;
import com.microsoft.playwright.options.ColorScheme;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody with a business signs up and opens it. */
@Tag("browser")
@RunAsClient
class OwnerOpensABusinessIT extends InServer {
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
  @DisplayName("from nothing to a published site: sign up, prove the address, open a business")
  void english() {
    try (var visitor = browser.phone()) {
      var desk = Desk.at(visitor, "/sign-up");

      desk.types("Your name", "Nora Field").types("E-mail address", "nora@field.example");
      desk.presses("Go on").followsLetter("nora@field.example");
      desk.types("New password", "seven green herons wade").presses("Save and go on");
      desk.types("Name of your business", "Field & Fern").types("City", "Omaha");
      desk.picks("Lawn care").presses("Open my business");

      assertThat(desk.path()).startsWith("/dashboard");
      assertThat(desk.reads()).contains("Field & Fern", "Publish your site");
      assertThat(visits("field-fern")).contains("is getting this site ready");

      desk.presses("Publish your site");

      assertThat(visits("field-fern"))
          .contains("Field & Fern")
          .doesNotContain("getting this site ready");
    }
  }

  @Test
  @DisplayName("the same in Spanish: pages, letter, business and site")
  void spanish() {
    try (var visitor = browser.visitor("es-US", 1440, 900, ColorScheme.DARK)) {
      var desk = Desk.at(visitor, "/sign-up");

      desk.types("Su nombre", "Lía Prado").types("Correo electrónico", "lia@prado.example");
      desk.presses("Continuar").followsLetter("lia@prado.example");
      desk.types("Contraseña nueva", "siete garzas verdes vadean").presses("Guardar y continuar");
      desk.types("Nombre de su negocio", "Brasas Prado").types("Ciudad", "Laredo");
      desk.picks("Chef").presses("Abrir mi negocio");

      assertThat(desk.page().locator("html").getAttribute("lang")).isEqualTo("es");
      assertThat(desk.reads()).contains("Brasas Prado").doesNotContain("Your site");
    }
  }

  private String visits(String slug) {
    try (var visitor = browser.laptop();
        var page = visitor.newPage()) {
      page.navigate("http://" + slug + ".localhost:" + System.getProperty("test.http") + "/");
      return page.locator("body").innerText();
    }
  }
}
