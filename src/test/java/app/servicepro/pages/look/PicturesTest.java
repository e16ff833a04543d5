package app.servicepro.pages.look;

import static org.assertj.core.api.Assertions.assertThat;

import app.servicepro.themes.Colour;
import app.servicepro.themes.Palette;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {
  private static final Palette PALETTE = palette();

  @ParameterizedTest
  @ValueSource(ints = {180, 192, 512})
  @DisplayName("S17 an icon is a square in the primary colour with the initials in it")
  void icon(int size) throws IOException {
    var image = read(new SiteMark("Clean Machine", PALETTE, null).icon(size));

    assertThat(image.getWidth()).isEqualTo(size);
    assertThat(image.getHeight()).isEqualTo(size);
    assertThat(hex(image, 2, 2)).isEqualTo("#2563eb");
    assertThat(share(image, "#ffffff")).isBetween(.05, .3);
  }

  @Test
  @DisplayName("S17 a logo takes the place of the initials, whole and in proportion")
  void logo() throws IOException {
    var logo = new BufferedImage(300, 100, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 300; x++) {
      for (int y = 0; y < 100; y++) {
        logo.setRGB(x, y, Color.GREEN.getRGB());
      }
    }

    var image = read(new SiteMark("Clean Machine", PALETTE, logo).icon(200));

    assertThat(hex(image, 2, 2)).isEqualTo("#f0f0f0");
    assertThat(share(image, "#00ff00")).isBetween(.18, .24);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Your car, like new by five",
        "Césped verde, todas las semanas: ¿qué día le viene bien? Nosotros cortamos, usted"
            + " disfruta",
        "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenhersteller",
        "洗車",
        ""
      })
  @DisplayName("S17 a share picture is 1200 by 630 and shows the headline, whatever it is")
  void share(String headline) throws IOException {
    var png = ShareCard.png(new SiteMark("Clean Machine", PALETTE, null), headline, "Tulsa, OK");
    var image = read(png);

    assertThat(image.getWidth()).isEqualTo(1200);
    assertThat(image.getHeight()).isEqualTo(630);
    assertThat(png.length).isLessThan(200_000);
    assertThat(hex(image, 600, 620)).isEqualTo("#2563eb");
    assertThat(hex(image, 1190, 300)).as("nothing runs over the edge").isEqualTo("#fafafa");
  }

  @Test
  @DisplayName("S17 every letter of English and Spanish has an outline")
  void letters() {
    var letters = "ABCXYZabcxyz0123456789ÁÉÍÓÚÜÑáéíóúüñ¿¡?!,.:;’“”–…&·()$%+";

    assertThat(Lettering.knows(letters)).isTrue();
    var seen = new HashSet<String>();
    letters
        .codePoints()
        .forEach(c -> {
          var letter = Character.toString(c);
          var box = Lettering.outline(letter, 100, 0, 0).getBounds2D();
          assertThat(box.isEmpty()).as(letter).isFalse();
          assertThat(box.getMinX()).as(letter).isGreaterThan(-10);
          assertThat(box.getMaxX()).as(letter).isLessThan(Lettering.width(letter, 100) + 10);
          seen.add(letter);
        });
    assertThat(seen).hasSizeGreaterThan(40);
  }

  @Test
  @DisplayName(
      "S17 the icon of browsers draws the same initials; strange ones are escaped by nature")
  void svg() {
    assertThat(new SiteMark("Clean Machine", PALETTE, null).svg())
        .contains("<path", "viewBox=\"0 0 32 32\"")
        .doesNotContain("<text");
    assertThat(new SiteMark("洗車", PALETTE, null).svg()).contains("<text", ">洗</text>");
  }

  private static BufferedImage read(byte[] png) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static String hex(BufferedImage image, int x, int y) {
    return String.format("#%06x", image.getRGB(x, y) & 0xffffff);
  }

  private static double share(BufferedImage image, String hex) {
    int found = 0;
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        found += hex(image, x, y).equals(hex) ? 1 : 0;
      }
    }
    return (double) found / image.getWidth() / image.getHeight();
  }

  private static Palette palette() {
    var roles = new HashMap<String, Palette.Pair>();
    var colours =
        Map.of(
            "background",
            "#fafafa",
            "surface",
            "#f0f0f0",
            "text",
            "#111111",
            "muted",
            "#555555",
            "line",
            "#cccccc",
            "primary",
            "#2563eb",
            "on-primary",
            "#ffffff",
            "accent",
            "#1d4ed8");
    colours.forEach((role, hex) -> {
      var css = Colour.typed(hex).orElseThrow().css();
      roles.put(role, new Palette.Pair(css, css));
    });
    return new Palette("test", roles, Map.of());
  }
}
