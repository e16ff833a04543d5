package app.servicepro.media.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.support.pictures.Photo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectorTest {
  /** One pixel as lossy, lossless and extended WebP. */
  private static final String LOSSY = "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA";

  private static final String LOSSLESS = "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==";

  @TempDir private Path folder;

  @Test
  @DisplayName("M2 a picture is told by its first bytes, with its size and how it is turned")
  void pictures() throws Exception {
    assertThat(judged(Photo.jpeg(40, 30, 1))).isEqualTo("JPEG 40x30 1");
    assertThat(judged(Photo.fromPhone(40, 30, 1, 6))).isEqualTo("JPEG 40x30 6");
    assertThat(judged(Photo.png(40, 30, 1))).isEqualTo("PNG 40x30 1");
    assertThat(judged(Photo.encoded(Photo.image(40, 30, 1), "gif"))).isEqualTo("GIF 40x30 1");
    assertThat(judged(Base64.getDecoder().decode(LOSSY))).isEqualTo("WEBP 1x1 1");
    assertThat(judged(Base64.getDecoder().decode(LOSSLESS))).isEqualTo("WEBP 1x1 1");
  }

  @Test
  @DisplayName("M2 what is no picture is refused, each with its own reason")
  void others() throws Exception {
    assertThat(judged("MZ\u0090\0 a program called photo.jpg")).isEqualTo("kind");
    assertThat(judged("\u007fELF\2\1\1")).isEqualTo("kind");
    assertThat(judged("%PDF-1.7")).isEqualTo("kind");
    assertThat(judged("PK\3\4")).isEqualTo("kind");
    assertThat(judged("<!doctype html><script>alert(1)</script>")).isEqualTo("kind");
    assertThat(judged("<svg xmlns='x' onload='alert(1)'/>")).isEqualTo("svg");
    assertThat(judged("\n<?xml version='1.0'?><!-- x --><SVG>")).isEqualTo("svg");
    assertThat(judged("\0\0\0\u0018ftypheic\0\0\0\0")).isEqualTo("heic");
    assertThat(judged("\0\0\0\u0018ftypmif1\0\0\0\0")).isEqualTo("heic");
    assertThat(judged("\0\0\0\u0018ftypavif\0\0\0\0")).isEqualTo("avif");
    assertThat(judged("\0\0\0\u0018ftypisom\0\0\0\0")).isEqualTo("kind");
    assertThat(judged("x")).isEqualTo("kind");
  }

  @Test
  @DisplayName("M2 wherever a picture is cut off, it is refused")
  void truncated() throws Exception {
    for (var whole :
        new byte[][] {
          Photo.fromPhone(40, 30, 1, 6),
          Photo.png(40, 30, 1),
          Photo.encoded(Photo.image(40, 30, 1), "gif"),
          Base64.getDecoder().decode(LOSSY)
        }) {
      for (int length = 1; length < whole.length; length += 1 + whole.length / 200) {
        assertThat(judged(Arrays.copyOf(whole, length)))
            .as(length + " of " + whole.length)
            .isIn("cut-off", "kind", "broken");
      }
    }
  }

  @Test
  @DisplayName("M2 more than 40 megapixels are refused by what the head says")
  void pixels() throws Exception {
    assertThat(judged(Photo.bomb(30_000, 30_000))).isEqualTo("pixels");
    assertThat(judged(Photo.bomb(20_001, 10))).isEqualTo("pixels");
    assertThat(judged(Photo.bomb(8_000, 5_000))).isEqualTo("PNG 8000x5000 1");
    assertThat(judged(Photo.bomb(0, 5))).isEqualTo("broken");
    assertThat(judged(Photo.bomb(-5, 5))).isEqualTo("broken");
    assertThat(judged(Photo.bomb(65_536, 65_536))).isEqualTo("pixels");
  }

  @Test
  @DisplayName("M2 colours of print and rare kinds of JPEG are refused with a reason")
  void rareJpegs() throws Exception {
    var jpeg = Photo.jpeg(40, 30, 1);
    int frame = frame(jpeg);

    assertThat(judged(with(jpeg, frame + 9, 4))).isEqualTo("cmyk");
    assertThat(judged(with(jpeg, frame + 1, 0xc9))).isEqualTo("rare");
    assertThat(judged(with(jpeg, frame + 4, 12))).isEqualTo("rare");
    assertThat(judged(with(jpeg, 2, 0))).isIn("broken", "kind");
  }

  private static int frame(byte[] jpeg) {
    int at = 2;
    while ((jpeg[at + 1] & 0xff) != 0xc0) {
      at += 2 + ((jpeg[at + 2] & 0xff) << 8 | (jpeg[at + 3] & 0xff));
    }
    return at;
  }

  private static byte[] with(byte[] bytes, int at, int value) {
    var other = bytes.clone();
    other[at] = (byte) value;
    return other;
  }

  private String judged(String text) throws IOException {
    return judged(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private String judged(byte[] bytes) throws IOException {
    var file = Files.write(folder.resolve("file.exe"), bytes);
    try {
      var head = Inspector.inspect(file);
      return "%s %dx%d %d".formatted(head.kind(), head.width(), head.height(), head.turn());
    } catch (Unfit e) {
      return e.key().replace("media.problem.", "");
    }
  }
}
