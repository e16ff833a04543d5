package app.servicepro.support.pictures;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Pictures for tests, drawn on the spot: nobody's photographs. */
public final class Photo {
  private static final int SPOTS = 40;

  private Photo() {}

  /**
   * Its four quarters are red, green, blue and white, so that one sees how it is turned; spots keep
   * it from being small.
   *
   * @param seed other numbers give other bytes
   */
  public static BufferedImage image(int width, int height, int seed) {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    var canvas = image.createGraphics();
    var quarters = new Color[] {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
    for (int i = 0; i < quarters.length; i++) {
      int x = i % 2 * (width / 2);
      int y = i / 2 * (height / 2);
      canvas.setPaint(
          new GradientPaint(x, y, quarters[i], x + width, y + height, quarters[i].darker()));
      canvas.fillRect(x, y, width / 2 + 1, height / 2 + 1);
    }
    for (int i = 0; i < SPOTS; i++) {
      canvas.setColor(new Color((seed * 31 + i * 977) & 0xffffff));
      canvas.fillOval((seed + i * 389) % width, (i * 211 + seed) % height, width / 90, width / 90);
    }
    canvas.dispose();
    return image;
  }

  public static byte[] jpeg(int width, int height, int seed) {
    return encoded(image(width, height, seed), "jpeg");
  }

  public static byte[] png(int width, int height, int seed) {
    return encoded(image(width, height, seed), "png");
  }

  public static byte[] encoded(BufferedImage image, String format) {
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /**
   * A photograph as a phone writes it: how it was held, where it was taken, a remark.
   *
   * @param turn EXIF orientation, 1 to 8
   */
  public static byte[] fromPhone(int width, int height, int seed, int turn) {
    var plain = jpeg(width, height, seed);
    var out = new ByteArrayOutputStream();
    try (var data = new DataOutputStream(out)) {
      data.write(plain, 0, 2);
      var exif = exif(turn);
      data.writeShort(0xffe1);
      data.writeShort(exif.length + 2);
      data.write(exif);
      data.writeShort(0xfffe);
      var remark = "GPS-SECRET in a remark".getBytes(StandardCharsets.US_ASCII);
      data.writeShort(remark.length + 2);
      data.write(remark);
      data.write(plain, 2, plain.length - 2);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Orientation and a directory GPS whose reference and text are easily found again. */
  private static byte[] exif(int turn) throws IOException {
    var out = new ByteArrayOutputStream();
    var data = new DataOutputStream(out);
    data.writeBytes("Exif\0\0MM\0*");
    data.writeInt(8);
    data.writeShort(2);
    entry(data, 0x0112, 3, 1, turn << 16);
    entry(data, 0x8825, 4, 1, 38);
    data.writeInt(0);
    data.writeShort(1);
    entry(data, 0x001b, 7, 10, 56);
    data.writeInt(0);
    data.writeBytes("GPS-SECRET");
    return out.toByteArray();
  }

  private static void entry(DataOutputStream data, int tag, int type, int count, int value)
      throws IOException {
    data.writeShort(tag);
    data.writeShort(type);
    data.writeInt(count);
    data.writeInt(value);
  }

  /** A few hundred bytes that say they are a picture of that size, black all over. */
  public static byte[] bomb(int width, int height) {
    var out = new ByteArrayOutputStream();
    try (var data = new DataOutputStream(out)) {
      data.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
      var head = new ByteArrayOutputStream();
      var fields = new DataOutputStream(head);
      fields.writeInt(width);
      fields.writeInt(height);
      fields.write(new byte[] {1, 0, 0, 0, 0});
      chunk(data, "IHDR", head.toByteArray());
      chunk(data, "IDAT", deflated((width / 8 + 1) * Math.min(height, 4_000)));
      chunk(data, "IEND", new byte[0]);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] deflated(int zeros) {
    var deflater = new Deflater(9);
    deflater.setInput(new byte[zeros]);
    deflater.finish();
    var out = new byte[zeros / 100 + 1000];
    int length = deflater.deflate(out);
    deflater.end();
    return java.util.Arrays.copyOf(out, length);
  }

  private static void chunk(DataOutputStream data, String type, byte[] content) throws IOException {
    var crc = new CRC32();
    crc.update(type.getBytes(StandardCharsets.US_ASCII));
    crc.update(content);
    data.writeInt(content.length);
    data.writeBytes(type);
    data.write(content);
    data.writeInt((int) crc.getValue());
  }
}
