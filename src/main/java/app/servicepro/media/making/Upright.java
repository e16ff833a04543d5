package app.servicepro.media.making;

import app.servicepro.media.Ladder;
import app.servicepro.media.check.Head;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import net.coobird.thumbnailator.resizers.Resizers;

/** A picture as it is shown: turned as the camera was held, in plain RGB, no larger than needed. */
public final class Upright {
  private Upright() {}

  /** Width and height as shown. */
  public record Size(int width, int height) {}

  public static Size size(Head head) {
    int width = head.lying() ? head.height() : head.width();
    int height = head.lying() ? head.width() : head.height();
    double scale =
        Math.min(1, Math.min((double) Ladder.WIDEST / width, (double) Ladder.TALLEST / height));
    return new Size(
        Math.max(1, (int) Math.round(width * scale)),
        Math.max(1, (int) Math.round(height * scale)));
  }

  static BufferedImage of(BufferedImage decoded, Head head) {
    var size = size(head);
    var small =
        head.lying()
            ? scaled(decoded, size.height(), size.width())
            : scaled(decoded, size.width(), size.height());
    return head.turn() == 1 ? small : turned(small, head.turn(), size);
  }

  /** In RGB, with alpha only where the picture uses it. */
  static BufferedImage scaled(BufferedImage image, int width, int height) {
    var target = new BufferedImage(width, height, type(image));
    if (image.getWidth() == width && image.getHeight() == height) {
      draw(target, image, new AffineTransform());
    } else {
      Resizers.PROGRESSIVE.resize(image, target);
    }
    return target;
  }

  private static int type(BufferedImage image) {
    return image.getColorModel().hasAlpha()
        ? BufferedImage.TYPE_INT_ARGB
        : BufferedImage.TYPE_INT_RGB;
  }

  /** EXIF 2.32, 4.6.4, orientation: 2 mirrored, 3 upside down, 6 and 8 a quarter turn … */
  private static BufferedImage turned(BufferedImage image, int turn, Size size) {
    var target = new BufferedImage(size.width(), size.height(), image.getType());
    int w = size.width();
    int h = size.height();
    var way =
        switch (turn) {
          case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
          case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
          case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
          case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
          case 6 -> new AffineTransform(0, 1, -1, 0, w, 0);
          case 7 -> new AffineTransform(0, -1, -1, 0, w, h);
          default -> new AffineTransform(0, -1, 1, 0, 0, h);
        };
    draw(target, image, way);
    return target;
  }

  private static void draw(BufferedImage target, BufferedImage image, AffineTransform way) {
    Graphics2D canvas = target.createGraphics();
    canvas.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
    canvas.drawImage(image, way, null);
    canvas.dispose();
  }

  /** Whether anything shines through. */
  static boolean transparent(BufferedImage image) {
    if (!image.getColorModel().hasAlpha()) {
      return false;
    }
    var row = new int[image.getWidth()];
    for (int y = 0; y < image.getHeight(); y++) {
      for (int pixel : image.getRGB(0, y, row.length, 1, row, 0, row.length)) {
        if (pixel >>> 24 != 0xff) {
          return true;
        }
      }
    }
    return false;
  }

  /** The same without alpha, on white. */
  static BufferedImage opaque(BufferedImage image) {
    var target = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    draw(target, image, new AffineTransform());
    return target;
  }
}
