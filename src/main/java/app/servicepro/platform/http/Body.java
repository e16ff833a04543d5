package app.servicepro.platform.http;

import app.servicepro.platform.json.Canonical;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that are served again and again: compressed once, tagged once. Text is kept compressed only;
 * the rare client that takes no gzip gets it unpacked.
 */
public final class Body {
  private final String type;
  private final byte @Nullable [] plain;
  private final byte @Nullable [] gzip;
  private final String etag;
  private final String gzipEtag;

  private Body(String type, byte[] bytes, boolean compress) {
    this.type = type;
    var hash = Canonical.sha256(bytes).substring(0, 20);
    etag = '"' + hash + '"';
    gzipEtag = '"' + hash + "-g\"";
    gzip = compress ? gzip(bytes) : null;
    plain = compress ? null : bytes;
  }

  public static Body text(String type, String text) {
    return new Body(type, text.getBytes(StandardCharsets.UTF_8), true);
  }

  public static Body text(String type, byte[] utf8) {
    return new Body(type, utf8, true);
  }

  /** Bytes that do not shrink: fonts, pictures. */
  public static Body binary(String type, byte[] bytes) {
    return new Body(type, bytes, false);
  }

  public String type() {
    return type;
  }

  public boolean compressed() {
    return gzip != null;
  }

  public String etag(boolean asGzip) {
    return asGzip && gzip != null ? gzipEtag : etag;
  }

  public byte[] bytes(boolean asGzip) {
    if (gzip == null) {
      return plain == null ? new byte[0] : plain;
    }
    return asGzip ? gzip : unzip(gzip);
  }

  /** What it weighs in memory, in bytes. */
  public int weight() {
    return 200 + (gzip == null ? 0 : gzip.length) + (plain == null ? 0 : plain.length);
  }

  private static byte[] gzip(byte[] bytes) {
    var out = new ByteArrayOutputStream(bytes.length / 3 + 64);
    try (OutputStream zip = new Level6(out)) {
      zip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] unzip(byte[] zipped) {
    try (var zip = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
      return zip.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Level6 extends GZIPOutputStream {
    Level6(OutputStream out) throws IOException {
      super(out, 8192);
      def.setLevel(Deflater.DEFAULT_COMPRESSION);
    }
  }
}
