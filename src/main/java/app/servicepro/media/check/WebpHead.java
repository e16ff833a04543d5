package app.servicepro.media.check;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The first chunk of a WebP file.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9649">RFC 9649</a>
 */
final class WebpHead {
  private static final int FIRST = 30;
  private static final int RIFF_HEAD = 8;
  private static final int LOSSY = 0x20385056;
  private static final int LOSSLESS = 0x4c385056;
  private static final int EXTENDED = 0x58385056;

  private WebpHead() {}

  static Head read(RandomAccessFile in) throws IOException, Unfit {
    var bytes = new byte[FIRST];
    in.seek(0);
    in.readFully(bytes);
    var first = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    if (Integer.toUnsignedLong(first.getInt(4)) + RIFF_HEAD > in.length()) {
      throw new Unfit("cut-off");
    }
    return switch (first.getInt(12)) {
      case LOSSY -> head(first.getShort(26) & 0x3fff, first.getShort(28) & 0x3fff);
      case LOSSLESS -> {
        int sizes = first.getInt(21);
        yield head((sizes & 0x3fff) + 1, ((sizes >>> 14) & 0x3fff) + 1);
      }
      case EXTENDED -> head((first.getInt(24) & 0xffffff) + 1, (first.getInt(26) >>> 8) + 1);
      default -> throw new Unfit("broken");
    };
  }

  private static Head head(int width, int height) {
    return new Head(Kind.WEBP, width, height, 1);
  }
}
