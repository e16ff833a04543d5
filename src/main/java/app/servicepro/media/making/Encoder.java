package app.servicepro.media.making;

import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.FileImageOutputStream;

/** Writes pixels and nothing else: no remarks, no profiles, no thumbnails. */
final class Encoder {
  private static final float QUALITY = 0.82f;

  private Encoder() {}

  static void jpeg(BufferedImage image, Path file) throws IOException {
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    Files.deleteIfExists(file);
    try (var out = new FileImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      var parameters = writer.getDefaultWriteParam();
      parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      parameters.setCompressionQuality(QUALITY);
      parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      writer.write(null, new IIOImage(image, null, null), parameters);
    } finally {
      writer.dispose();
    }
  }

  static void png(BufferedImage image, Path file) throws IOException {
    try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
      if (!ImageIO.write(image, "png", out)) {
        throw new IOException("no PNG of that kind of picture");
      }
    }
  }

  /**
   * Bare pixels for other programs.
   *
   * @see <a href="https://netpbm.sourceforge.net/doc/pam.html">PAM</a>
   */
  static void pam(BufferedImage image, Path file) throws IOException {
    boolean alpha = image.getColorModel().hasAlpha();
    int depth = alpha ? 4 : 3;
    var head =
        "P7\nWIDTH %d\nHEIGHT %d\nDEPTH %d\nMAXVAL 255\nTUPLTYPE %s\nENDHDR\n"
            .formatted(image.getWidth(), image.getHeight(), depth, alpha ? "RGB_ALPHA" : "RGB");
    var pixels = new int[image.getWidth()];
    var row = new byte[image.getWidth() * depth];
    try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      for (int y = 0; y < image.getHeight(); y++) {
        image.getRGB(0, y, pixels.length, 1, pixels, 0, pixels.length);
        fill(row, pixels, depth);
        out.write(row);
      }
    }
  }

  private static void fill(byte[] row, int[] pixels, int depth) {
    int at = 0;
    for (int pixel : pixels) {
      row[at] = (byte) (pixel >> 16);
      row[at + 1] = (byte) (pixel >> 8);
      row[at + 2] = (byte) pixel;
      if (depth == 4) {
        row[at + 3] = (byte) (pixel >>> 24);
      }
      at += depth;
    }
  }
}
