package app.servicepro.media.check;

import java.io.IOException;
import java.io.RandomAccessFile;

/**
 * The segments of a JPEG file up to the picture itself.
 *
 * @see <a href="https://www.w3.org/Graphics/JPEG/itu-t81.pdf">ITU T.81, Annex B</a>
 */
final class JpegHead {
  private static final int START_OF_SCAN = 0xda;
  private static final int APPLICATION_1 = 0xe1;
  private static final int PRINT_COLOURS = 4;
  private static final int TAIL = 1 << 16;

  private int width;
  private int height;
  private int turn = 1;

  private JpegHead() {}

  static Head read(RandomAccessFile in) throws IOException, Unfit {
    var head = new JpegHead();
    in.seek(2);
    for (int marker = marker(in); marker != START_OF_SCAN; marker = marker(in)) {
      int length = in.readUnsignedShort() - 2;
      long next = in.getFilePointer() + length;
      if (length < 0 || next > in.length()) {
        throw new Unfit("cut-off");
      }
      head.segment(in, marker, length);
      in.seek(next);
    }
    if (!ends(in)) {
      throw new Unfit("cut-off");
    }
    return new Head(Kind.JPEG, head.width, head.height, head.turn);
  }

  private void segment(RandomAccessFile in, int marker, int length) throws IOException, Unfit {
    boolean frame = (marker & 0xf0) == 0xc0 && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    if (frame) {
      frame(in, marker);
    } else if (marker == APPLICATION_1) {
      var bytes = new byte[length];
      in.readFully(bytes);
      turn = turn == 1 ? Exif.turn(bytes) : turn;
    }
  }

  private void frame(RandomAccessFile in, int marker) throws IOException, Unfit {
    int bits = in.readUnsignedByte();
    height = in.readUnsignedShort();
    width = in.readUnsignedShort();
    if (in.readUnsignedByte() == PRINT_COLOURS) {
      throw new Unfit("cmyk");
    }
    if (marker > 0xc2 || bits != 8) {
      throw new Unfit("rare");
    }
  }

  /** The next marker; fill bytes may stand before it. */
  private static int marker(RandomAccessFile in) throws IOException, Unfit {
    if (in.readUnsignedByte() != 0xff) {
      throw new Unfit("broken");
    }
    int marker = 0xff;
    while (marker == 0xff) {
      marker = in.readUnsignedByte();
    }
    return marker;
  }

  /** Whether the mark of its end comes behind the start of the scan; cameras add to it. */
  private static boolean ends(RandomAccessFile in) throws IOException {
    long begin = in.getFilePointer();
    for (long to = in.length(); to > begin; to -= TAIL - 1) {
      long from = Math.max(begin, to - TAIL);
      var bytes = new byte[(int) (to - from)];
      in.seek(from);
      in.readFully(bytes);
      for (int i = 0; i + 1 < bytes.length; i++) {
        if ((bytes[i] & 0xff) == 0xff && (bytes[i + 1] & 0xff) == 0xd9) {
          return true;
        }
      }
    }
    return false;
  }
}
