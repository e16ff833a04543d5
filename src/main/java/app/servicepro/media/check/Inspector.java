package app.servicepro.media.check;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Judges a file by its bytes, never by its name or by what the sender calls it; nothing is decoded.
 */
public final class Inspector {
  /** 40 megapixels. */
  public static final long MOST_PIXELS = 40_000_000;

  private static final int LONGEST_SIDE = 20_000;
  private static final int FIRST = 512;

  private Inspector() {}

  /**
   * @throws Unfit when it is no picture that we take
   */
  public static Head inspect(Path file) throws IOException, Unfit {
    try (var in = new RandomAccessFile(file.toFile(), "r")) {
      var head = read(in);
      if (head.width() < 1 || head.height() < 1) {
        throw new Unfit("broken");
      }
      measure(head.width(), head.height());
      return head;
    } catch (EOFException e) {
      throw new Unfit("cut-off");
    }
  }

  /**
   * @throws Unfit when so many pixels are not decoded
   */
  public static void measure(int width, int height) throws Unfit {
    if ((long) width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE) {
      throw new Unfit("pixels", Map.of("width", width, "height", height));
    }
  }

  private static Head read(RandomAccessFile in) throws IOException, Unfit {
    var bytes = new byte[(int) Math.min(FIRST, in.length())];
    in.readFully(bytes);
    var first = new String(bytes, StandardCharsets.ISO_8859_1);
    if (first.startsWith("\u00ff\u00d8\u00ff")) {
      return JpegHead.read(in);
    }
    if (first.startsWith("\u0089PNG\r\n\u001a\n")) {
      return PngHead.read(in);
    }
    if (first.startsWith("GIF87a") || first.startsWith("GIF89a")) {
      return GifHead.read(in);
    }
    if (first.startsWith("RIFF") && first.startsWith("WEBP", 8)) {
      return WebpHead.read(in);
    }
    throw new Unfit(otherwise(first));
  }

  /** What people send most, each with a sentence that helps. */
  private static String otherwise(String first) {
    if (first.startsWith("ftyp", 4)) {
      var brand = first.substring(8, Math.min(first.length(), 12));
      return brand.matches("avi[fs]") ? "avif" : brand.matches("(he|mi|ms).*") ? "heic" : "kind";
    }
    var text = first.strip().toLowerCase(Locale.ROOT).replaceFirst("^\u00ef\u00bb\u00bf", "");
    return text.startsWith("<") && text.contains("<svg") ? "svg" : "kind";
  }
}
