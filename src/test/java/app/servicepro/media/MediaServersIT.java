package app.servicepro.media;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.platform.json.Canonical;
import app.servicepro.platform.json.Json;
import app.servicepro.support.Http;
import app.servicepro.support.InServer;
import app.servicepro.support.Member;
import app.servicepro.support.SecondServer;
import app.servicepro.support.Within;
import app.servicepro.support.pictures.Photo;
import app.servicepro.support.pictures.S3Server;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Several servers, some of which die, and stores that are away. */
@RunAsClient
class MediaServersIT extends InServer {
  private static final String SITE = "green-blade.localhost";
  private static final String HERE = "/dashboard/media";
  private static final String OURS = "Sec-Fetch-Site: same-origin";
  private static final String SCRIPT = "Accept: application/json";
  private static final String WEBP = "Accept: image/webp";
  private static final double LATER = 60;

  private final Http http = Http.ofTests();
  private Member owner;
  private String cookie;

  @BeforeEach
  void owner() throws IOException {
    owner = Member.of("owner@green-blade.example");
    cookie = "Cookie: servicepro=" + owner.cookie();
  }

  @Test
  @DisplayName(
      "M1, M5 servers that share a folder serve each other’s pictures, and forget together")
  void together() throws Exception {
    try (var second = SecondServer.start()) {
      var id = uploaded(second.http(), Photo.jpeg(900, 700, 41));
      var path = "/media/" + id + "/640";
      assertTrue(Within.seconds(LATER, () -> lasting(http.get(SITE, path))), "not ready");
      assertTrue(Within.seconds(LATER, () -> lasting(second.http().get(SITE, path))), "not there");

      assertArrayEquals(http.get(SITE, path).body(), second.http().get(SITE, path).body());
      owner.post(HERE + "/" + id + "/deletion", Map.of("reason", "gone at both of them"));
      assertTrue(Within.seconds(3, () -> second.http().get(SITE, path).status() == 404));
    }
  }

  @Test
  @DisplayName("M4 a server killed while it makes pictures leaves no half one, and others finish")
  void killedAtWork() throws Exception {
    var ids = new ArrayList<String>();
    try (var second = SecondServer.start()) {
      for (int i = 0; i < 6; i++) {
        ids.add(uploaded(second.http(), Photo.jpeg(2600, 1800, 50 + i)));
      }
      second.kill();
    }

    for (var id : ids) {
      assertTrue(
          Within.seconds(LATER, () -> lasting(http.get(SITE, "/media/" + id + "/320"))),
          "never finished");
      for (int width : List.of(320, 1280, 2560)) {
        var bytes = http.get(SITE, "/media/" + id + "/" + width).body();
        var image = ImageIO.read(new ByteArrayInputStream(bytes));
        assertEquals(width, image.getWidth());
      }
    }
  }

  @Test
  @DisplayName(
      "M1 a server killed during an upload keeps nothing of it, and the next try goes well")
  void killedWhileTaking() throws Exception {
    var photo = Photo.jpeg(2000, 1500, 61);
    try (var second = SecondServer.start()) {
      half(second.port(), photo);
      second.kill();
    }
    var id = Canonical.sha256(photo).substring(0, 32);

    assertEquals(404, owner.get(HERE + "/" + id).status());
    assertEquals(404, http.get(SITE, "/media/" + id + "/320").status());
    assertEquals(id, uploaded(http, photo));
  }

  private void half(int port, byte[] photo) throws IOException, InterruptedException {
    var head =
        "POST /dashboard/media HTTP/1.1\r\nHost: app.localhost:"
            + port
            + "\r\n"
            + cookie
            + "\r\n"
            + OURS
            + "\r\nContent-Type: multipart/form-data; boundary=edge\r\nContent-Length: "
            + (photo.length + 500)
            + "\r\n\r\n--edge\r\nContent-Disposition: form-data; name=\"file\";"
            + " filename=\"a.jpg\"\r\n\r\n";
    var socket = new Socket(InetAddress.getLoopbackAddress(), port); // ends with its server
    socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().write(photo, 0, photo.length / 2);
    socket.getOutputStream().flush();
    Thread.sleep(500);
  }

  @Test
  @DisplayName(
      "M1 while the store is away uploads are refused in words, and nothing is kept or lost")
  void away() throws Exception {
    try (var bucket = new S3Server();
        var second = SecondServer.start(settings(bucket))) {
      bucket.broken(true);
      var before = used();

      var refused = upload(second.http(), Photo.jpeg(640, 480, 71));

      assertEquals(503, refused.status());
      assertTrue(Json.object(refused.text()).getString("problem").contains("Nothing was saved"));
      assertEquals(before, used());
      bucket.broken(false);
      assertEquals(200, upload(second.http(), Photo.jpeg(640, 480, 71)).status());
      assertEquals(1, bucket.objects().size());
    }
  }

  @Test
  @DisplayName("M5 a picture in memory is served while the store is away, another one is 503")
  void fromMemory() throws Exception {
    var start = FileTime.from(Instant.now());
    var id = uploaded(http, Photo.jpeg(1000, 700, 81));
    var path = "/media/" + id + "/";
    // made last, when every JPEG is there
    assertTrue(Within.seconds(LATER, () -> lasting(http.get(SITE, path + 640, WEBP))), "not ready");

    rename(start, "[0-9a-f]{64}", ".hidden");
    try {
      assertEquals(200, http.get(SITE, path + 640, WEBP).status());
      var lost = http.get(SITE, path + 320);
      assertEquals(503, lost.status());
      assertEquals("no-store", lost.header("Cache-Control").orElseThrow());
    } finally {
      rename(start, "[0-9a-f]{64}[.]hidden", "");
    }
    assertEquals(200, http.get(SITE, path + 320).status());
  }

  /** Gives every file of that name another ending, but for older ones: jobs may be at those. */
  private static void rename(FileTime start, String name, String ending) throws IOException {
    var folder = Path.of(System.getProperty("test.folder"), "test-data", "media");
    try (var files =
        Files.find(
            folder,
            9,
            (file, facts) ->
                facts.isRegularFile()
                    && file.getFileName().toString().matches(name)
                    && facts.lastModifiedTime().compareTo(start) >= 0)) {
      for (var file : files.toList()) {
        var bare = file.getFileName().toString().replaceFirst("[.].*", "");
        Files.move(file, file.resolveSibling(bare + ending));
      }
    }
  }

  private static Map<String, String> settings(S3Server bucket) {
    return Map.of(
        "servicepro.s3.endpoint", bucket.endpoint(),
        "servicepro.s3.bucket", S3Server.BUCKET,
        "servicepro.s3.region", S3Server.REGION,
        "servicepro.s3.key", S3Server.KEY,
        "servicepro.s3.secret", S3Server.SECRET,
        "servicepro.jobs", "false");
  }

  private long used() throws IOException {
    var all = Json.object(owner.get(HERE + "/list").text());
    return all.getJsonObject("usage").getJsonNumber("bytes").longValue();
  }

  private Http.Answer upload(Http server, byte[] photo) throws IOException {
    return server.upload(Member.HOST, HERE, "photo.jpg", photo, OURS, cookie, SCRIPT);
  }

  private String uploaded(Http server, byte[] photo) throws IOException {
    var answer = upload(server, photo);
    assertEquals(200, answer.status(), answer.text());
    return Json.object(answer.text()).getString("id");
  }

  private static boolean lasting(Http.Answer answer) {
    return answer.status() == 200
        && answer.header("Cache-Control").orElse("").contains("immutable");
  }
}
