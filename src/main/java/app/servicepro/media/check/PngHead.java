package app.servicepro.media.check;

import java.io.IOException;
import java.io.RandomAccessFile;

/**
 * The chunks of a PNG file, from head to end.
 *
 * @see <a href="https://www.w3.org/TR/png-3/">PNG, third edition</a>
 */
final class PngHead {
  private static final int SIGNATURE = 8;
  private static final int CHECKSUM = 4;
  private static final int HEAD = 0x49484452;
  private static final int DATA = 0x49444154;
  private static final int END = 0x49454e44;

  private PngHead() {}

  static Head read(RandomAccessFile in) throws IOException, Unfit {
    in.seek(SIGNATURE);
    in.readInt();
    if (in.readInt() != HEAD) {
      throw new Unfit("broken");
    }
    var head = new Head(Kind.PNG, in.readInt(), in.readInt(), 1);
    in.seek(SIGNATURE);
    boolean data = false;
    for (int type = 0; type != END; ) {
      int length = in.readInt();
      type = in.readInt();
      data |= type == DATA;
      long next = in.getFilePointer() + length + CHECKSUM;
      if (length < 0 || next > in.length()) {
        throw new Unfit("cut-off");
      }
      in.seek(next);
    }
    if (!data) {
      throw new Unfit("broken");
    }
    return head;
  }
}
