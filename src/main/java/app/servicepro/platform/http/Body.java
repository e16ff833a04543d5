package app.servicepro.platform.http;

import app.servicepro.platform.json.Canonical;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that are served again and again: compressed once, tagged once. Text is kept compressed
 * only; the rare client that takes no compression gets it unpacked. What is asked for a second time
 * is compressed once more, with Brotli, behind the scenes.
 */
public final class Body {
  /** Never compared: bytes in a coding, with the strong tag of exactly these bytes. */
  @SuppressWarnings("ArrayRecordComponent")
  record Coded(@Nullable String coding, String etag, byte[] bytes) {}

  private static final int OVERHEAD = 300;
  private static final int SMALLEST = 9;

  /** Four percent larger than by level 6, which is half of the time that a page takes. */
  private static final int SOON = 4;

  private final String type;
  private final String hash;
  private final byte[] kept;
  private final @Nullable Coded gzip;
  private final AtomicBoolean used = new AtomicBoolean();
  private final AtomicBoolean asked = new AtomicBoolean();
  private volatile @Nullable Coded brotli;

  /**
   * @param level of gzip, 1 to 9; 0 for none
   */
  private Body(String type, byte[] bytes, int level) {
    this.type = type;
    this.hash = Canonical.sha256(bytes).substring(0, 20);
    this.kept = level > 0 ? gzip(bytes, level) : bytes;
    this.gzip = level > 0 ? new Coded("gzip", tag("-g"), kept) : null;
  }

  /** Text that stays as long as the server runs. */
  public static Body text(String type, String text) {
    return text(type, text.getBytes(StandardCharsets.UTF_8));
  }

  public static Body text(String type, byte[] utf8) {
    return new Body(type, utf8, SMALLEST);
  }

  /** Text made while a visitor waits. */
  public static Body page(String type, String text) {
    return new Body(type, text.getBytes(StandardCharsets.UTF_8), SOON);
  }

  /** Bytes that do not shrink: fonts, pictures. */
  public static Body binary(String type, byte[] bytes) {
    return new Body(type, bytes, 0);
  }

  public String type() {
    return type;
  }

  /** Whether the answer depends on what codings the client takes. */
  public boolean varies() {
    return gzip != null;
  }

  /** The best there is now of what the client takes. */
  Coded coded(boolean takesGzip, boolean takesBrotli) {
    if (gzip == null) {
      return new Coded(null, tag(""), kept);
    }
    if (takesBrotli) {
      var dense = brotli;
      if (dense != null) {
        return dense;
      }
      densify();
    }
    return takesGzip ? gzip : new Coded(null, tag(""), plain());
  }

  /** The tag among a client's that is one of ours, in any coding; null when none is. */
  @Nullable String matching(String tags) {
    int at = tags.indexOf(hash);
    if (at <= 0 || tags.charAt(at - 1) != '"') {
      return null;
    }
    int end = tags.indexOf('"', at);
    return end < 0 ? null : tags.substring(at - 1, end + 1);
  }

  /** The bytes as they were before compression. */
  public byte[] plain() {
    return gzip == null ? kept : unzip(kept);
  }

  /** What it weighs in memory, in bytes, with what Brotli may add. */
  public int weight() {
    return OVERHEAD + (gzip == null ? kept.length : kept.length * 2);
  }

  private void densify() {
    if (used.getAndSet(true) && !asked.getAndSet(true)) {
      Brotli.later(() -> {
        try {
          brotli = new Coded("br", tag("-b"), Brotli.compress(plain()));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    }
  }

  private String tag(String coding) {
    return '"' + hash + coding + '"';
  }

  private static byte[] gzip(byte[] bytes, int level) {
    var out = new ByteArrayOutputStream(bytes.length / 3 + 64);
    try (OutputStream zip = new Gzip(out, level)) {
      zip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static final class Gzip extends GZIPOutputStream {
    Gzip(OutputStream out, int level) throws IOException {
      super(out, 8192);
      def.setLevel(level);
    }
  }

  private static byte[] unzip(byte[] zipped) {
    try (var zip = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
      return zip.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
