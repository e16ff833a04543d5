package app.servicepro.editor;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.support.Http;
import app.servicepro.support.InServer;
import app.servicepro.support.Member;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Pages that come, move and go, without a script. */
@RunAsClient
class EditorPagesIT extends InServer {
  private static final String PAGES = "/dashboard/editor/pages";

  @Test
  @DisplayName(
      "ED2 a page comes, moves twice and goes; old addresses lead on at once, none in rings")
  void lifeOfAPage() throws IOException {
    var name = "Paging" + System.nanoTime();
    var host = name.toLowerCase(Locale.ROOT) + ".localhost";
    var owner = Member.opening(name);

    assertThat(send(owner, PAGES + "/home?panel=new", PAGES, "label-en", "Winter care"))
        .contains("/pages/winter-care");
    publish(owner, "p1");
    assertThat(Http.ofTests().get(host, "/winter-care").text()).contains("Winter care</h1>");
    move(owner, "winter-care", "winter");
    move(owner, "winter", "cold-days");
    publish(owner, "p2");

    assertThat(location(host, "/winter-care")).isEqualTo("/cold-days");
    assertThat(location(host, "/es/winter")).isEqualTo("/es/cold-days");
    assertThat(Http.ofTests().get(host, "/").text()).contains("href=\"/cold-days\"");

    move(owner, "cold-days", "winter-care");
    publish(owner, "p3");
    assertThat(Http.ofTests().get(host, "/winter-care").status()).isEqualTo(200);
    assertThat(location(host, "/cold-days")).isEqualTo("/winter-care");

    var path = PAGES + "/winter-care";
    send(owner, path + "?panel=page", path + "/removal", "to", "/services");
    publish(owner, "p4");
    for (var old : new String[] {"/winter-care", "/winter", "/cold-days"}) {
      assertThat(location(host, old)).isEqualTo("/services");
    }
    assertThat(Http.ofTests().get(host, "/").text()).doesNotContain("/winter-care");
  }

  @Test
  @DisplayName("ED9 an address that is taken or none is refused, and a needed page stays")
  void refused() throws IOException {
    var owner = Member.opening("Paged" + System.nanoTime());
    var address = PAGES + "/about/address";

    for (var wrong : new String[] {"contact", "es", "media", "Two words", "../x", ""}) {
      var fields = form(owner, PAGES + "/about?panel=page", address);
      fields.put("address", wrong);
      var answer = owner.post(address, fields);
      assertThat(answer.status()).as(wrong).isEqualTo(422);
      assertThat(answer.text()).contains("f-address-problem");
    }
    assertThat(owner.post(PAGES + "/home/removal", Map.of("to", "/")).status()).isEqualTo(404);
    assertThat(owner.post(PAGES + "/contact/address", Map.of("address", "x")).status())
        .isEqualTo(404);
  }

  @Test
  @DisplayName("ED1 the page of a service is shown with the first service in its place")
  void service() throws IOException {
    var owner = Member.opening("Serviced" + System.nanoTime());

    var frame = owner.page(PAGES + "/service").expectFirst("#frame").attr("src");

    assertThat(frame).contains("/services/");
    var host = frame.replaceFirst("^http://([^:/]+).*", "$1");
    var shown = Http.ofTests().get(host, frame.replaceFirst("^http://[^/]+", ""));
    assertThat(shown.status()).isEqualTo(200);
    assertThat(shown.text()).contains("data-section");
  }

  private static void move(Member owner, String from, String to) throws IOException {
    var path = PAGES + "/" + from;
    send(owner, path + "?panel=page", path + "/address", "address", to);
  }

  private static String send(Member owner, String screen, String action, String field, String text)
      throws IOException {
    var fields = form(owner, screen, action);
    fields.put(field, text);
    var answer = owner.post(action, fields);
    assertThat(answer.status()).as(action).isEqualTo(303);
    return answer.header("Location").orElse("");
  }

  private static Map<String, String> form(Member owner, String screen, String action)
      throws IOException {
    return new LinkedHashMap<>(
        Member.fields(owner.page(screen).expectFirst("form[action='" + action + "']")));
  }

  private static void publish(Member owner, String once) throws IOException {
    assertThat(owner.post("/dashboard/publication", Map.of("once", once)).status()).isEqualTo(303);
  }

  private static String location(String host, String path) throws IOException {
    return Http.ofTests().get(host, path).header("Location").orElse("");
  }
}
