package app.servicepro.media.making;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.media.check.Head;
import app.servicepro.media.check.Kind;
import app.servicepro.support.pictures.Photo;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class UprightTest {
  private static final int W = 80;
  private static final int H = 40;

  @Test
  @DisplayName("M3 a picture stands upright however the camera was held")
  void turned() {
    // the quarters of the stored picture: red green / blue white
    assertThat(corners(1)).isEqualTo("RGBW");
    assertThat(corners(2)).isEqualTo("GRWB");
    assertThat(corners(3)).isEqualTo("WBGR");
    assertThat(corners(4)).isEqualTo("BWRG");
    assertThat(corners(5)).isEqualTo("RBGW");
    assertThat(corners(6)).isEqualTo("BRWG");
    assertThat(corners(7)).isEqualTo("WGBR");
    assertThat(corners(8)).isEqualTo("GWRB");
  }

  @Test
  @DisplayName("M3 nothing is larger than 2,560 by 5,120, and shapes stay")
  void sizes() {
    assertThat(size(4000, 3000, 1)).isEqualTo("2560x1920");
    assertThat(size(4000, 3000, 6)).isEqualTo("2560x3413");
    assertThat(size(800, 600, 1)).isEqualTo("800x600");
    assertThat(size(1000, 20_000, 1)).isEqualTo("256x5120");
    assertThat(size(20_000, 1, 1)).isEqualTo("2560x1");
  }

  @Test
  @DisplayName("M3 a picture that is larger than the heap bears is decoded in part")
  void steps() {
    var decoder = new Decoder(256 << 20);

    assertThat(decoder.step(4032, 3024)).isEqualTo(1);
    assertThat(decoder.step(8000, 5000)).isEqualTo(2);
    assertThat(new Decoder(64 << 20).step(8000, 5000)).isEqualTo(4);
  }

  @Test
  @DisplayName("M3 only what shines through keeps its alpha")
  void alpha() {
    var clear = new BufferedImage(4, 4, BufferedImage.TYPE_INT_ARGB);
    var full = new BufferedImage(4, 4, BufferedImage.TYPE_INT_ARGB);
    for (int i = 0; i < 16; i++) {
      full.setRGB(i % 4, i / 4, 0xff336699);
    }

    assertThat(Upright.transparent(clear)).isTrue();
    assertThat(Upright.transparent(full)).isFalse();
    assertThat(Upright.opaque(full).getRGB(1, 1)).isEqualTo(0xff336699);
  }

  private static String size(int width, int height, int turn) {
    var size = Upright.size(new Head(Kind.JPEG, width, height, turn));
    return size.width() + "x" + size.height();
  }

  private static String corners(int turn) {
    var image = Upright.of(Photo.image(W, H, 1), new Head(Kind.JPEG, W, H, turn));
    int right = image.getWidth() * 3 / 4;
    int low = image.getHeight() * 3 / 4;
    int left = image.getWidth() / 4;
    int high = image.getHeight() / 4;
    assertThat(image.getWidth()).isEqualTo(turn >= 5 ? H : W);
    return List.of(
            image.getRGB(left, high),
            image.getRGB(right, high),
            image.getRGB(left, low),
            image.getRGB(right, low))
        .stream()
        .map(UprightTest::colour)
        .reduce("", String::concat);
  }

  private static String colour(int rgb) {
    boolean red = (rgb >> 16 & 0xff) > 120;
    boolean green = (rgb >> 8 & 0xff) > 120;
    boolean blue = (rgb & 0xff) > 120;
    return red && green && blue ? "W" : red ? "R" : green ? "G" : "B";
  }
}
