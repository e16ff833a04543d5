package app.servicepro.media.check;

import java.io.IOException;
import java.io.RandomAccessFile;

/**
 * The size of a GIF file's screen, and whether the file has an end.
 *
 * @see <a href="https://www.w3.org/Graphics/GIF/spec-gif89a.txt">GIF89a</a>
 */
final class GifHead {
  private static final int SIZE = 6;
  private static final int TRAILER = 0x3b;

  private GifHead() {}

  static Head read(RandomAccessFile in) throws IOException, Unfit {
    in.seek(SIZE);
    int width = shortAt(in);
    int height = shortAt(in);
    in.seek(in.length() - 1);
    if (in.readUnsignedByte() != TRAILER) {
      throw new Unfit("cut-off");
    }
    return new Head(Kind.GIF, width, height, 1);
  }

  private static int shortAt(RandomAccessFile in) throws IOException {
    return in.readUnsignedByte() | (in.readUnsignedByte() << 8);
  }
}
