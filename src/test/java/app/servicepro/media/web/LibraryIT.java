package app.servicepro.media.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.platform.json.Json;
import app.servicepro.support.Http;
import app.servicepro.support.InServer;
import app.servicepro.support.Member;
import app.servicepro.support.Within;
import app.servicepro.support.pictures.Photo;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@RunAsClient
class LibraryIT extends InServer {
  private static final String HERE = "/dashboard/media";
  private static final String HTML = "text/html";
  private static final String JSON = "application/json";
  private static final String SITE = "clean-machine.localhost";
  private static final double SOON = 20;

  private final Http http = Http.ofTests();
  private Member owner;

  @BeforeEach
  void somebodyWhoMay() throws IOException {
    owner = Member.of("owner@clean-machine.example");
  }

  @Test
  @DisplayName("M5 an uploaded photo is on the site in every width, for ever, and tagged")
  void served() throws Exception {
    var id = uploaded(Photo.fromPhone(1300, 900, 21, 1));
    var path = "/media/" + id + "/640";
    assertTrue(Within.seconds(SOON, () -> lasting(http.get(SITE, path))), "not ready in time");

    var answer = http.get(SITE, path);

    assertEquals("image/jpeg", answer.header("Content-Type").orElseThrow());
    assertEquals("Accept", answer.header("Vary").orElseThrow());
    assertEquals("nosniff", answer.header("X-Content-Type-Options").orElseThrow());
    assertFalse(new String(answer.body(), StandardCharsets.ISO_8859_1).contains("GPS-SECRET"));
    var tag = answer.header("ETag").orElseThrow();
    assertEquals(304, http.get(SITE, path, "If-None-Match: " + tag).status());
    var head = http.send("HEAD", SITE, path, "");
    assertEquals(200, head.status());
    assertEquals(answer.header("Content-Length"), head.header("Content-Length"));
    assertEquals(405, http.send("POST", SITE, path, "").status());
  }

  @Test
  @DisplayName("M6 unknown, another tenant’s and odd addresses of pictures are all the same 404")
  void notFound() throws Exception {
    var id = uploaded(Photo.jpeg(640, 480, 23));
    var nothing = http.get(SITE, "/media/" + "0".repeat(32) + "/320");

    for (var path :
        new String[] {
          "/media/" + id + "/321",
          "/media/" + id + "/960",
          "/media/" + id + "/0320",
          "/media/" + id,
          "/media/" + id + "/320/",
          "/media/" + id.toUpperCase(Locale.ROOT) + "/320",
          "/media/",
          "/media/x/320"
        }) {
      assertSame(nothing, http.get(SITE, path));
    }
    assertSame(nothing, http.get("my-hibachi.localhost", "/media/" + id + "/320"));
    var stranger = Member.of("owner@my-hibachi.example");
    for (var path : new String[] {"", "/320"}) {
      assertEquals(404, stranger.get(HERE + "/" + id + path).status());
    }
    assertEquals(404, stranger.post(HERE + "/" + id, Map.of("name", "Mine")).status());
    assertEquals(
        404,
        stranger.post(HERE + "/" + id + "/deletion", Map.of("reason", "not mine at all")).status());
    assertFalse(stranger.get(HERE + "/list").text().contains(id));
  }

  private static void assertSame(Http.Answer one, Http.Answer other) throws IOException {
    assertEquals(404, other.status());
    assertEquals(one.text(), other.text());
    assertEquals(one.header("Cache-Control"), other.header("Cache-Control"));
    assertEquals(one.header("ETag"), other.header("ETag"));
  }

  @Test
  @DisplayName("M2 what is refused is told beside the field, and to scripts")
  void refused() throws IOException {
    var program = "MZ\u0090 this program cannot be run".getBytes(StandardCharsets.ISO_8859_1);
    var svg = "<svg onload=\"alert(1)\"/>".getBytes(StandardCharsets.US_ASCII);
    var photo = Photo.jpeg(400, 300, 25);

    var page = owner.upload("holiday.jpg", program, HTML);
    assertEquals(422, page.status());
    assertTrue(Jsoup.parse(page.text()).select("#f-file-problem").text().contains("no picture"));
    assertProblem(422, "SVG", owner.upload("logo.png", svg, JSON));
    assertProblem(422, "cut off", owner.upload("a.jpg", Arrays.copyOf(photo, 3_000), JSON));
    assertProblem(422, "30,000", owner.upload("b.png", Photo.bomb(30_000, 30_000), JSON));
    assertProblem(422, "empty", owner.upload("c.png", new byte[0], JSON));
    assertProblem(422, "Choose", owner.upload("", photo, JSON));
    var large = Arrays.copyOf(photo, (15 << 20) + 1);
    assertProblem(413, "15 MB", owner.upload("d.jpg", large, JSON));
    assertEquals(413, announced(17 << 20).status());
    assertEquals(415, owner.post(HERE, Map.of("file", "x")).status());
  }

  /** Says how much will come, and waits for what is said to that. */
  private Http.Answer announced(int bytes) throws IOException {
    return http.raw(
        "POST /dashboard/media HTTP/1.1\r\nHost: app.localhost:"
            + http.port()
            + "\r\nCookie: servicepro="
            + owner.cookie()
            + "\r\nSec-Fetch-Site: same-origin\r\nAccept: application/json\r\nContent-Length: "
            + bytes
            + "\r\nContent-Type: multipart/form-data; boundary=edge\r\n\r\n");
  }

  private static void assertProblem(int status, String part, Http.Answer answer)
      throws IOException {
    assertEquals(status, answer.status(), answer.text());
    var said = Json.object(answer.text()).getString("problem");
    assertTrue(said.contains(part), said);
  }

  @Test
  @DisplayName("M2 a picture that is a page, too, is served as the picture only")
  void polyglot() throws Exception {
    var photo = Photo.jpeg(640, 480, 27);
    var evil = "<script>alert('polyglot')</script>".getBytes(StandardCharsets.US_ASCII);
    var both = Arrays.copyOf(photo, photo.length + evil.length);
    System.arraycopy(evil, 0, both, photo.length, evil.length);

    var id = uploaded(both);
    assertTrue(Within.seconds(SOON, () -> lasting(http.get(SITE, "/media/" + id + "/320"))));

    for (var width : new int[] {320, 640}) {
      var answer = http.get(SITE, "/media/" + id + "/" + width);
      var text = new String(answer.body(), StandardCharsets.ISO_8859_1);
      assertFalse(text.contains("polyglot"), "at " + width);
    }
  }

  @Test
  @DisplayName("M9 texts, focus and name are saved by a plain form; a second writer is told")
  void described() throws Exception {
    var id = uploaded(Photo.jpeg(640, 480, 29));
    var path = HERE + "/" + id;
    var page = owner.page(path);
    var hers = new HashMap<>(Member.fields(page.select("form.form").getFirst()));
    var his = new HashMap<>(hers);
    hers.put("alt-en", "A silver truck");
    hers.put("x", "20");
    his.put("alt-en", "A grey truck");
    his.put("once", "another-form");

    assertEquals(303, owner.post(path, hers).status());
    var answer = owner.post(path, his);

    assertEquals(409, answer.status());
    var told = Jsoup.parse(answer.text());
    assertTrue(told.select(".message .facts").text().contains("A silver truck"));
    assertEquals("A grey truck", told.select("[name=alt-en]").val());
    his.put("x", "120");
    assertEquals(422, owner.post(path, his).status());
    var listed = listed(id);
    assertEquals("A silver truck", listed.getJsonObject("alt").getString("en"));
    assertEquals("[0.2,0.5]", listed.getJsonObject("value").getJsonArray("focus").toString());
  }

  @Test
  @DisplayName("M8 a picture is deleted for a reason only, and found again in the bin")
  void deleted() throws Exception {
    var id = uploaded(Photo.jpeg(640, 480, 31));
    var path = HERE + "/" + id + "/deletion";

    assertEquals(422, owner.post(path, Map.of("form", "delete", "reason", "short")).status());
    var gone = owner.post(path, Map.of("form", "delete", "reason", "the truck was sold"));

    assertEquals(303, gone.status());
    assertEquals(404, owner.get(HERE + "/" + id).status());
    assertTrue(owner.get("/dashboard/bin").text().contains("the truck was sold"));
  }

  @Test
  @DisplayName("M9 a viewer sees the library and changes nothing")
  void viewers() throws Exception {
    var id = uploaded(Photo.jpeg(640, 480, 33));
    var viewer = Member.of("viewer@clean-machine.example");

    assertEquals(200, viewer.get(HERE).status());
    assertEquals(200, viewer.get(HERE + "/" + id).status());
    assertEquals(403, viewer.upload("x.jpg", Photo.jpeg(64, 48, 1), JSON).status());
    assertEquals(403, viewer.post(HERE + "/" + id, Map.of("name", "x")).status());
    assertTrue(viewer.page(HERE + "/" + id).select("main form").isEmpty());
  }

  private JsonObject listed(String id) throws IOException {
    var all = Json.object(owner.get(HERE + "/list").text());
    return Json.objects(all, "pictures").stream()
        .filter(p -> p.getString("id").equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static boolean lasting(Http.Answer answer) {
    return answer.status() == 200
        && answer.header("Cache-Control").orElse("").contains("immutable");
  }

  private String uploaded(byte[] photo) throws IOException {
    var answer = owner.upload("Truck after.jpg", photo, JSON);
    assertEquals(200, answer.status(), answer.text());
    return Json.object(answer.text()).getString("id");
  }
}
