package app.servicepro.pages.web.releases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.support.Http;
import app.servicepro.support.InServer;
import app.servicepro.support.Member;
import app.servicepro.support.SecondServer;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@RunAsClient
class ReleasesScreensIT extends InServer {
  private static final String LIST = "/dashboard/releases";

  @Test
  @DisplayName("S20 an owner publishes with a note, changes her hours, and goes back")
  void thereAndBack() throws IOException {
    var owner = Member.opening("Thereandback");
    assertTrue(owner.page(LIST).text().contains("Nothing is published yet"));

    var first =
        owner.post(
            "/dashboard/publication", Map.of("form", "publish", "note", "First day", "once", "a1"));

    assertEquals(LIST + "?done=published", first.header("Location").orElse(""));
    assertTrue(owner.page(LIST).text().contains("First day"));
    var again = owner.post("/dashboard/publication", Map.of("form", "publish", "once", "a2"));
    assertEquals(200, again.status());
    assertTrue(again.text().contains("Visitors see just that already"), again.text());
    assertTrue(owner.page(LIST + "/1").text().contains("Whole site"));
    assertEquals(200, owner.get(LIST + "/draft").status());
    assertEquals(404, owner.get(LIST + "/77").status());
    assertEquals(200, owner.post(LIST + "/1/restoration", Map.of("once", "a3")).status());
    assertEquals(404, owner.post(LIST + "/77/restoration", Map.of("once", "a4")).status());
  }

  @Test
  @DisplayName("S20 a plan is refused in the past, made, shown and cancelled")
  void plan() throws IOException {
    var owner = Member.opening("Planscreens");
    var past = owner.post(LIST + "/plan", Map.of("date", "2020-01-01", "time", "09:00"));
    assertEquals(422, past.status());
    assertEquals("2020-01-01", Jsoup.parse(past.text()).select("[name=date]").val());
    assertEquals(422, owner.post(LIST + "/plan", Map.of("date", "soon", "time", "9")).status());
    var form = Member.fields(owner.page(LIST + "/plan").select("main form.form").getFirst());

    assertEquals(303, owner.post(LIST + "/plan", form).status());

    assertTrue(owner.page(LIST).text().contains("Goes live later"));
    assertEquals(303, owner.post(LIST + "/plan/cancellation", Map.of()).status());
    assertFalse(owner.page(LIST).text().contains("Goes live later"));
  }

  @Test
  @DisplayName("S21 an owner gets a link with a picture for phones, and withdraws it")
  void preview() throws IOException {
    var owner = Member.opening("Previewscreens");
    var made = Jsoup.parse(owner.post(LIST + "/preview", Map.of("hours", "24")).text());
    var link = made.select(".code code").text();
    var path = link.replaceFirst("^http://[^/]+", "");

    assertEquals(1, made.select(".qr svg").size());
    assertEquals(404, Http.ofTests().get("previewscreens.localhost", path + "nothing").status());
    assertFalse(SecondServer.logOfFirst().contains(path), "the token is in the log");
    assertEquals(200, Http.ofTests().get("previewscreens.localhost", path).status());
    assertEquals(303, owner.post(LIST + "/preview/withdrawal", Map.of()).status());
    assertEquals(410, Http.ofTests().get("previewscreens.localhost", path).status());
    assertEquals(422, owner.post(LIST + "/preview", Map.of("hours", "9999")).status());
  }

  @Test
  @DisplayName("S20 who may only look sees the list and no way to change it")
  void lookingOnly() throws IOException {
    var viewer = Member.of("viewer@green-blade.example");

    var page = viewer.page(LIST);

    assertFalse(page.select("table").isEmpty(), page::text);
    assertTrue(page.select("main form").isEmpty(), page::html);
    for (var path : List.of("/plan", "/plan/cancellation", "/preview", "/1/restoration")) {
      assertEquals(403, viewer.post(LIST + path, Map.of()).status(), path);
    }
  }
}
