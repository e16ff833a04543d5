package app.servicepro.editor;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.support.Http;
import app.servicepro.support.InServer;
import app.servicepro.support.Member;
import app.servicepro.support.pictures.Photo;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The editor's panel of the look: palette, letters, logo, without a script. */
@RunAsClient
class LookPanelIT extends InServer {
  private static final String PANEL = "/dashboard/editor/pages/home?panel=look";
  private static final int TRIES = 100;
  private static final long PAUSE_NANOS = 100_000_000;

  @Test
  @DisplayName("ED2 a palette is chosen beside the page, and taken back with the editor's undo")
  void palette() throws IOException {
    var owner = Member.opening("Palettes" + System.nanoTime());
    var card = owner.page(PANEL).expectFirst("[name=palette]:not([aria-current])");
    var form = Objects.requireNonNull(card.closest("form"));
    var fields = new LinkedHashMap<>(Member.fields(form));
    fields.put("palette", card.val());

    var answer = owner.post(form.attr("action"), fields);

    assertThat(answer.header("Location").orElse("")).contains("panel=look", "done=saved");
    assertThat(chosen(owner)).isEqualTo(card.val());
    owner.post("/dashboard/editor/undo", Map.of("back", PANEL));
    assertThat(chosen(owner)).isNotEqualTo(card.val());
  }

  @Test
  @DisplayName("S17, S19 a logo is chosen with its words, and stands in page, icon and dashboard")
  void logo() throws IOException {
    var name = "Logos" + System.nanoTime();
    var owner = Member.opening(name);
    owner.upload("logo.png", Photo.png(900, 300, 1), "application/json");
    ready(owner);
    var form = owner.page(PANEL).expectFirst("#panel form.fields");
    var fields = new LinkedHashMap<>(Member.fields(form));
    fields.put("logo", form.expectFirst("[name=logo][value^=media]").val());
    assertThat(owner.post(form.attr("action"), fields).status()).isEqualTo(303);
    var told = new LinkedHashMap<>(Member.fields(owner.page(PANEL).expectFirst("form.fields")));
    told.put("logo_alt/en", "A green wheel");
    owner.post(form.attr("action"), told);

    owner.post("/dashboard/publication", Map.of("once", "l1"));

    var host = name.toLowerCase(Locale.ROOT) + ".localhost";
    assertThat(Http.ofTests().get(host, "/").text()).contains("class=\"logo\"", "A green wheel");
    assertThat(Http.ofTests().get(host, "/icon.svg").text()).contains("data:image/png");
    var icon = read(Http.ofTests().get(host, "/icon-192.png").body());
    assertThat(icon.getRGB(96, 96)).isNotEqualTo(icon.getRGB(2, 2));
    assertThat(owner.page("/dashboard").select("img.mark").attr("src"))
        .startsWith("/dashboard/media/");
  }

  @Test
  @DisplayName("ED3 whoever may only look finds no button, and is refused")
  void viewer() throws IOException {
    var viewer = Member.of("viewer@green-blade.example");

    assertThat(viewer.page(PANEL).select("#panel button:not([disabled])")).isEmpty();
    for (var path : new String[] {"/dashboard/look/palette", "/dashboard/editor/look"}) {
      assertThat(viewer.post(path, Map.of("palette", "plain")).status()).isEqualTo(403);
    }
  }

  @Test
  @DisplayName("DR1 a logo that is no picture of the library is refused")
  void foreign() throws IOException {
    var owner = Member.opening("Foreign" + System.nanoTime());
    var form = owner.page(PANEL).expectFirst("#panel form.fields");
    var fields = new LinkedHashMap<>(Member.fields(form));
    fields.put("logo", "media:" + "0".repeat(32) + ":10:10");

    assertThat(owner.post(form.attr("action"), fields).status()).isEqualTo(422);
  }

  private static String chosen(Member owner) throws IOException {
    return owner.page(PANEL).expectFirst("[name=palette][aria-current]").val();
  }

  private static void ready(Member owner) throws IOException {
    for (int i = 0; i < TRIES; i++) {
      if (owner.get("/dashboard/media/list").text().contains("\"state\":\"ready\"")) {
        return;
      }
      LockSupport.parkNanos(PAUSE_NANOS);
    }
    throw new IOException("the picture was not made");
  }

  private static BufferedImage read(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }
}
