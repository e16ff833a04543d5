package app.servicepro.media.making;

import app.servicepro.media.check.Head;
import app.servicepro.media.check.Inspector;
import app.servicepro.media.check.Kind;
import app.servicepro.media.check.Unfit;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

/** Decodes the first picture of a file, with as much memory as this server has for one. */
final class Decoder {
  /** So many pixels are decoded whole on a heap of 256 MB; larger ones every second or third. */
  static final long USUAL_PIXELS = 16_800_000;

  private static final int BYTES_A_PIXEL_IN_HEAP = 16;

  private final long most;

  /**
   * @param heap in bytes
   */
  Decoder(long heap) {
    most = Math.min(Inspector.MOST_PIXELS, heap / BYTES_A_PIXEL_IN_HEAP);
  }

  /**
   * @param head of that file, which is no WebP
   */
  BufferedImage decode(Path file, Head head) throws IOException, Unreadable {
    var reader = reader(head.kind());
    try (var in = new FileImageInputStream(file.toFile())) {
      reader.setInput(in, true, true);
      Inspector.measure(reader.getWidth(0), reader.getHeight(0));
      var parameters = reader.getDefaultReadParam();
      int step = step(reader.getWidth(0), reader.getHeight(0));
      parameters.setSourceSubsampling(step, step, 0, 0);
      return reader.read(0, parameters);
    } catch (Unfit | IOException | RuntimeException e) {
      throw new Unreadable("not decodable: " + e.getMessage(), e);
    } finally {
      reader.dispose();
    }
  }

  /** Of so many pixels in a row one is decoded. */
  int step(int width, int height) {
    int step = 1;
    while ((long) (width / step) * (height / step) > most) {
      step++;
    }
    return step;
  }

  private static ImageReader reader(Kind kind) {
    return ImageIO.getImageReadersByFormatName(kind.name().toLowerCase(Locale.ROOT)).next();
  }
}
