package app.servicepro.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.servicepro.platform.audit.Entry;
import app.servicepro.platform.audit.Trail;
import app.servicepro.platform.audit.TrailFilter;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.support.InServer;
import app.servicepro.support.Within;
import app.servicepro.support.pictures.Photo;
import app.servicepro.tenants.Tenants;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PicturesIT extends InServer {
  private static final double SOON = 20;
  private static final String WHY = "no longer how we look";

  @Inject private Uploads uploads;
  @Inject private Pictures pictures;
  @Inject private PictureFiles files;
  @Inject private PictureBin bin;
  @Inject private Tenants tenants;
  @Inject private Trail trail;

  private TenantId mine = TenantId.ROOT;
  private TenantId strange = TenantId.ROOT;

  @BeforeEach
  void twoShops() {
    mine = tenants.bySlug("stranger").orElseThrow().id();
    strange = tenants.bySlug("my-hibachi").orElseThrow().id();
  }

  @Test
  @DisplayName(
      "M3, M4 a photo is made in every width, upright, and nothing of the camera’s is left")
  void made() throws Exception {
    var picture = ready(Photo.fromPhone(1400, 700, 1, 6));

    assertEquals("700x1400", picture.width() + "x" + picture.height());
    for (int width : List.of(320, 640, 700)) {
      var bytes = body(picture.id(), width, false);
      var image = ImageIO.read(new ByteArrayInputStream(bytes));
      assertEquals(width, image.getWidth());
      assertEquals(width * 2, image.getHeight());
      assertTrue((image.getRGB(width / 4, width / 2) & 0xff) > 120, "blue is on top");
      assertFalse(new String(bytes, StandardCharsets.ISO_8859_1).contains("GPS-SECRET"));
      assertFalse(new String(bytes, StandardCharsets.ISO_8859_1).contains("Exif"));
    }
    assertTrue(files.find(mine, picture.id(), 960, false).isEmpty(), "no larger than it is");
    assertTrue(files.find(mine, picture.id(), 333, false).isEmpty(), "no other widths");
  }

  @Test
  @DisplayName("M3 what shines through stays a PNG and keeps its alpha")
  void alpha() throws Exception {
    var image = new BufferedImage(400, 200, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(10, 10, 0xff336699);

    var picture = ready(Photo.encoded(image, "png"));

    var answer = files.find(mine, picture.id(), 400, false).orElseThrow();
    assertEquals("image/png", answer.body().type());
    var back = ImageIO.read(new ByteArrayInputStream(answer.body().plain()));
    assertEquals(0, back.getRGB(300, 100) >>> 24);
    assertEquals(0xff336699, back.getRGB(10, 10));
  }

  @Test
  @DisplayName("M7 the same file twice, also at once, is one picture, stored and counted once")
  void twice() throws Exception {
    var photo = Photo.jpeg(700, 500, 77);
    try (var people = Executors.newFixedThreadPool(8)) {
      var all = people.invokeAll(IntStream.range(0, 8).mapToObj(i -> adding(photo, i)).toList());
      for (var one : all) {
        assertEquals(all.getFirst().get().id(), one.get().id());
      }
    }
    var picture = ready(photo);

    add(photo, "again.jpg");

    assertEquals(
        1, entries(picture.id()).stream().filter(e -> e.action().equals("picture.added")).count());
  }

  private Callable<PictureFacts> adding(byte[] photo, int number) {
    return () -> add(photo, "copy " + number + ".jpg");
  }

  @Test
  @DisplayName("M6 another tenant’s picture does not exist, whoever asks and how")
  void strangers() throws Exception {
    var id = ready(Photo.jpeg(640, 480, 5)).id();

    assertTrue(files.find(mine, id, 320, false).isPresent());
    assertTrue(files.find(strange, id, 320, false).isEmpty());
    Tenancy.run(
        strange,
        () -> {
          assertTrue(pictures.find(id).isEmpty());
          assertEquals(0, pictures.search("five", 1).total());
          var sheet = PictureSheet.named("Mine now");
          assertThrows(NoSuchPicture.class, () -> pictures.change(id, 1, sheet));
          assertThrows(NoSuchPicture.class, () -> pictures.delete(id, WHY));
          assertFalse(bin.restore(id));
        });
  }

  @Test
  @DisplayName("M8 a deleted picture is seen nowhere, and comes back from the bin or with its file")
  void deleted() throws Exception {
    var photo = Photo.jpeg(640, 480, 13);
    var id = ready(photo).id();

    Tenancy.run(mine, () -> pictures.delete(id, WHY));
    assertTrue(Within.seconds(2, () -> files.find(mine, id, 320, false).isEmpty()));
    assertTrue(Tenancy.as(mine, () -> pictures.find(id)).isEmpty());
    assertTrue(Tenancy.as(mine, () -> bin.restore(id)));
    assertTrue(Within.seconds(2, () -> files.find(mine, id, 320, false).isPresent()));

    Tenancy.run(mine, () -> pictures.delete(id, WHY));
    assertEquals(id, add(photo, "again.jpg").id());
    assertTrue(Tenancy.as(mine, () -> pictures.find(id)).isPresent());
    assertEquals(
        List.of(
            "picture.restored",
            "picture.deleted",
            "picture.restored",
            "picture.deleted",
            "picture.added"),
        entries(id).stream().map(Entry::action).toList());
  }

  @Test
  @DisplayName("M9 name, texts and focus are kept; who saves over a change is told")
  void described() throws Exception {
    var picture = ready(Photo.jpeg(640, 480, 15));
    var sheet = new PictureSheet("Camión", Map.of("en", "A truck", "es", "Un camión"), 0.25, 0.333);

    Tenancy.run(mine, () -> pictures.change(picture.id(), picture.version(), sheet));

    var now = Tenancy.as(mine, () -> pictures.find(picture.id())).orElseThrow();
    assertEquals(sheet, now.sheet());
    assertEquals(1, Tenancy.as(mine, () -> pictures.search("CAMION truck", 1)).total());
    assertThrows(
        Outdated.class,
        () -> Tenancy.run(mine, () -> pictures.change(picture.id(), picture.version(), sheet)));
  }

  @Test
  @DisplayName("M4 a picture whose pixels are nonsense says so and takes no more room")
  void unreadable() throws Exception {
    var png = Photo.png(640, 480, 17);
    Arrays.fill(png, 60, 600, (byte) 7);

    var id = add(png, "broken.png").id();

    assertTrue(
        Within.seconds(SOON, () -> find(id).state() == PictureFacts.State.FAILED),
        () -> "it is " + find(id).state());
    assertTrue(files.find(mine, id, 320, false).isEmpty());
  }

  @Test
  @DisplayName("M4 a picture of many pixels in few bytes is made without much memory")
  void bomb() throws Exception {
    var id = add(Photo.bomb(8_000, 4_000), "bomb.png").id();

    assertTrue(
        Within.seconds(SOON, () -> find(id).state() != PictureFacts.State.BEING_MADE),
        "still being made");
  }

  private PictureFacts ready(byte[] photo) throws Exception {
    var id = add(photo, "photo.jpg").id();
    assertTrue(Within.seconds(SOON, () -> find(id).ready()), "not made in time");
    return find(id);
  }

  private PictureFacts find(String id) {
    return Tenancy.as(mine, () -> pictures.find(id)).orElseThrow();
  }

  private PictureFacts add(byte[] photo, String called) throws Exception {
    var in = new ByteArrayInputStream(photo);
    return Tenancy.as(
        mine,
        () -> {
          try {
            return uploads.add(in, called);
          } catch (IOException | Refused e) {
            throw new AssertionError(e);
          }
        });
  }

  private byte[] body(String id, int width, boolean webp) {
    var answer = files.find(mine, id, width, webp).orElseThrow();
    assertTrue(answer.lasting(), "not what was asked for");
    return answer.body().plain();
  }

  private List<Entry> entries(String id) {
    return Tenancy.as(mine, () -> trail.entries(TrailFilter.ALL, Trail.NEWEST, 1000)).stream()
        .filter(entry -> entry.target().equals("picture:" + id))
        .toList();
  }
}
