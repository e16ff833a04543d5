package app.servicepro.platform.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.support.Http;
import app.servicepro.support.InServer;
import app.servicepro.support.Member;
import java.io.IOException;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Whole pages by HTTP: headers, forms that come back, failures. */
@RunAsClient
class ScreensIT extends InServer {
  private static final String PARTS = "/platform/parts";

  private static Member staff() throws IOException {
    return Member.of("platform@servicepro.example");
  }

  @Test
  void aScreenIsForItsReaderOnly() throws IOException {
    var answer = staff().get(PARTS);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Cache-Control")).hasValue("no-store");
    assertThat(answer.header("Content-Language")).hasValue("en");
    assertThat(answer.header("Vary").orElse("")).contains("Accept-Encoding");
  }

  @Test
  void fiveMegabytesComeBackWithTheirProblem() throws IOException {
    var much = "word ".repeat(1_000_000) + "end";

    var answer = staff().post(PARTS, Map.of("form", "sample", "note", much, "name", "<b>Ana"));

    var page = Jsoup.parse(answer.text());
    assertThat(answer.status()).isEqualTo(422);
    assertThat(page.select("#f-note").val()).isEqualTo(much);
    assertThat(page.select("#f-name").val()).isEqualTo("<b>Ana");
    assertThat(page.select("#f-note-problem").text())
        .isEqualTo("At most 500 characters; this has 5,000,003.");
  }

  @Test
  void whatIsRightLeadsToAPageThatSaysSo() throws IOException {
    var staff = staff();

    var answer = staff.post(PARTS, Map.of("form", "post"));

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).hasValue(PARTS + "?done=parts");
    assertThat(staff.page(PARTS + "?done=parts").select("[role=status]").text())
        .startsWith("That went through.");
  }

  @Test
  void whatIsNotThereIsSaidInTheShell() throws IOException {
    var answer = staff().get("/platform/no-such-page");

    var page = Jsoup.parse(answer.text());
    assertThat(answer.status()).isEqualTo(404);
    assertThat(page.select("h1").text()).isEqualTo("There is no such page");
    assertThat(page.select(".menu nav a")).isNotEmpty();
  }

  @Test
  void aStrangerReadsTheLanguageThatTheyAskFor() throws IOException {
    var http = Http.ofTests();

    var spoken = http.get(Member.HOST, "/sign-in", "Accept-Language: fr, es-MX;q=0.8");
    var chosen = http.get(Member.HOST, "/sign-in?lang=es", "Accept-Language: en");
    var kept = http.get(Member.HOST, "/sign-in", "Cookie: lang=es", "Accept-Language: en");
    var odd = http.get(Member.HOST, "/sign-in?lang=xx", "Accept-Language: ;;;");

    assertThat(spoken.header("Content-Language")).hasValue("es");
    assertThat(chosen.header("Content-Language")).hasValue("es");
    assertThat(chosen.header("Set-Cookie").orElse("")).startsWith("lang=es;");
    assertThat(kept.header("Content-Language")).hasValue("es");
    assertThat(odd.header("Content-Language")).hasValue("en");
    assertThat(odd.header("Set-Cookie")).isEmpty();
  }

  @Test
  void aPageGoesOutCompressedToThoseWhoTakeIt() throws IOException {
    var http = Http.ofTests();

    var zipped = http.get(Member.HOST, "/sign-in", "Accept-Encoding: gzip, br");
    var plain = http.get(Member.HOST, "/sign-in", "Accept-Encoding: gzip;q=0");

    assertThat(zipped.header("Content-Encoding")).hasValue("gzip");
    assertThat(plain.header("Content-Encoding")).isEmpty();
    assertThat(plain.text()).contains("</html>");
  }
}
