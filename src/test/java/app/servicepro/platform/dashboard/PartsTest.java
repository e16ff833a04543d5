package app.servicepro.platform.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.platform.dashboard.web.PartsPage;
import app.servicepro.platform.forms.Form;
import app.servicepro.platform.forms.FormView;
import app.servicepro.support.Html;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartsTest {
  private static final Viewer VIEWER = SampleScreens.viewer("en", "dark", true, true);

  private static String html(Viewer viewer, FormView form) {
    var model = PartsPage.of(key -> SampleScreens.WORDS.text(viewer.locale(), "platform", key));
    return SampleScreens.parts(viewer, List.of(SampleScreens.PARTS), model, form);
  }

  private static Document parts(FormView form) {
    return Jsoup.parse(html(VIEWER, form));
  }

  /** What was sent in the form of all fields: a name, a wrong number and nothing else. */
  private static FormView sent() {
    var posted = new MultivaluedHashMap<String, String>();
    Map.of("form", "sample", "name", "<i>Ana</i> \"B\"", "seats", "many", "role", "viewer")
        .forEach(posted::add);
    var form = Form.of(posted);
    form.text("name", 60);
    form.email("email");
    form.number("seats", 1, 50);
    form.choice("role", List.of("viewer"));
    form.choices("reads", List.of("en", "es"));
    form.flag("letters");
    form.flag("quiet");
    return form.view();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "es"})
  void everyPartIsValid(String locale) throws Exception {
    var viewer = SampleScreens.viewer(locale, "system", false, false);

    assertThat(Html.problems(html(viewer, FormView.EMPTY))).isEmpty();
    assertThat(Html.problems(html(viewer, sent()))).isEmpty();
    assertThat(Html.problems(SampleScreens.plain(locale, 404))).isEmpty();
  }

  @Test
  void aScreenSaysWhereOneIsAndWhatHappened() {
    var page = parts(FormView.EMPTY);

    assertThat(page.title()).isEqualTo("Parts: Clean Machine");
    assertThat(page.select("h1").eachText()).containsExactly("Parts");
    assertThat(page.select(".menu [aria-current=page]").eachText()).containsExactly("Parts");
    assertThat(page.select("[role=status].done").text()).startsWith("That went through.");
    assertThat(page.select(".inside").text()).contains("Viewing as Clean Machine.", "Dolores Baca");
    assertThat(page.select("html").attr("data-scheme")).isEqualTo("dark");
  }

  @Test
  void aProblemStandsBesideItsFieldAndOnTop() {
    var page = parts(sent());

    var seats = page.select("#f-seats");
    assertThat(seats.attr("aria-invalid")).isEqualTo("true");
    assertThat(page.select("#" + seats.attr("aria-describedby")).text())
        .isEqualTo("Write a whole number from 1 to 50.");
    assertThat(page.select("[role=alert] a[href=#f-seats]").text())
        .isEqualTo("Seats: Write a whole number from 1 to 50.");
    assertThat(page.select("#f-email").attr("aria-describedby"))
        .isEqualTo("f-email-problem f-email-help");
  }

  @Test
  void whatWasTypedAndChosenIsStillThere() {
    var page = parts(sent());

    assertThat(page.select("#f-name").val()).isEqualTo("<i>Ana</i> \"B\"");
    assertThat(page.select("#f-seats").val()).isEqualTo("many");
    assertThat(page.select("input[name=role][checked]").eachAttr("value"))
        .containsExactly("viewer");
    assertThat(page.select("input[name=reads][checked], #f-quiet[checked]")).isEmpty();
    assertThat(page.select("#f-password").attr("value")).isEmpty();
  }

  @Test
  void whereNothingWasSentTheValuesOfThePageStand() {
    var page = parts(FormView.EMPTY);

    assertThat(page.select("#f-name").val()).isEqualTo("Marisol Baca");
    assertThat(page.select("input[name=role][checked]").eachAttr("value"))
        .containsExactly("editor");
    assertThat(page.select("input[name=reads][checked]").eachAttr("value")).containsExactly("es");
    assertThat(page.select("#f-quiet[checked]")).hasSize(1);
    assertThat(page.select("[aria-invalid], [role=alert]")).isEmpty();
  }

  @Test
  void onlyTheFormThatFailedIsOpenedAgain() {
    var posted = new MultivaluedHashMap<String, String>();
    Map.of("form", "remove-1", "reason", "short").forEach(posted::add);
    var form = Form.of(posted);
    form.reason("reason");

    var page = parts(form.view());

    assertThat(page.select("details.careful[open]")).hasSize(1);
    assertThat(page.select("#remove-1-reason").val()).isEqualTo("short");
    assertThat(page.select("#remove-1-reason-problem").text()).startsWith("At least 10 characters");
    assertThat(page.select("#remove-0-reason").val()).isEmpty();
    assertThat(page.select("[aria-invalid]")).hasSize(1);
  }

  @Test
  void everyFormIsOneOfAKind() {
    var ids = parts(FormView.EMPTY).select("input[name=once]").eachAttr("value");

    assertThat(ids).hasSize(5).doesNotHaveDuplicates();
  }

  @Test
  void inSimpleModeAnAdvancedPageIsFoundButNotListed() {
    var viewer = SampleScreens.viewer("en", "system", false, false);
    var shell = SampleScreens.shell(viewer, "");

    var view = shell.write(shell.failure("404"), List.of(SampleScreens.PARTS), "");

    assertThat(view.menu()).isEmpty();
    assertThat(view.all()).extracting(ShellView.Entry::title).containsExactly("Parts");
    assertThat(view.more()).containsExactly("Parts");
  }

  @Test
  void anUnknownDoneSaysNothing() {
    for (var done : List.of("nothing", "", "PARTS", "<b>", "a".repeat(99))) {
      assertThat(SampleScreens.shell(VIEWER, done).heading("platform", "parts").done()).isEmpty();
    }
  }

  @Test
  void anotherLanguageIsTheSamePlace() {
    for (var path : List.of("/sign-in?back=%2Fx&lang=en", "/sign-in?lang=en&back=%2Fx")) {
      var shell =
          new ShellWriter(SampleScreens.WORDS, new ShellWriter.Request(null, "en", path, ""));

      var view = shell.write(shell.failure("404"), List.of(), "");

      assertThat(view.languages())
          .extracting(ShellView.Tongue::href)
          .containsExactly("/sign-in?back=%2Fx&lang=en", "/sign-in?back=%2Fx&lang=es");
    }
  }

  @Test
  void initialsAreOfTheFirstTwoWords() {
    assertThat(List.of("Clean Machine", "DIDTron", "Ñandú & Hijos de Baca", "  ", "7-up"))
        .extracting(ShellWriter::initials)
        .containsExactly("CM", "D", "ÑH", "", "7U");
  }

  @Test
  void aFailureHasWordsOfItsOwn() {
    var shell = SampleScreens.shell(VIEWER, "");

    assertThat(List.of("403", "404", "405", "413", "500", "503", "plan"))
        .extracting(status -> shell.failure(status).title())
        .doesNotHaveDuplicates();
    assertThat(shell.failure("418")).isEqualTo(shell.failure("500"));
  }
}
