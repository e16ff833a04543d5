package app.servicepro.media.check;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How a camera was held; the only thing that is read of what it wrote. */
final class Exif {
  private static final byte[] MARK = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
  private static final int ORIENTATION = 0x0112;
  private static final int ENTRY = 12;
  private static final int MOST_ENTRIES = 500;

  private Exif() {}

  /**
   * @param segment APP1 without marker and length
   * @return 1 to 8; 1 when it does not say
   */
  static int turn(byte[] segment) {
    if (!Arrays.equals(MARK, 0, MARK.length, segment, 0, Math.min(MARK.length, segment.length))) {
      return 1;
    }
    try {
      return tiff(ByteBuffer.wrap(segment, MARK.length, segment.length - MARK.length).slice());
    } catch (IndexOutOfBoundsException e) {
      return 1; // cut off: a picture is shown as it lies
    }
  }

  private static int tiff(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    int entries = Math.min(tiff.getShort(directory) & 0xffff, MOST_ENTRIES);
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + i * ENTRY;
      if ((tiff.getShort(entry) & 0xffff) == ORIENTATION) {
        int turn = tiff.getShort(entry + 8) & 0xffff;
        return turn >= 1 && turn <= 8 ? turn : 1;
      }
    }
    return 1;
  }
}
