package app.servicepro.media.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** An upload on its way: a file of its own that goes when it is closed. */
public final class Arrival implements AutoCloseable {
  /** 15 MB. */
  public static final long MOST_BYTES = 15 << 20;

  private static final int BUFFER = 1 << 16;

  private final Path file;
  private final String hash;

  private Arrival(Path file, String hash) {
    this.file = file;
    this.hash = hash;
  }

  /**
   * @throws Unfit when it is empty, or larger than 15 MB
   */
  public static Arrival read(InputStream in, Path folder) throws IOException, Unfit {
    var file = Files.createTempFile(folder, "upload", ".part");
    try {
      var digest = sha256();
      long size = copy(new DigestInputStream(in, digest), file);
      if (size == 0) {
        throw new Unfit("empty");
      }
      return new Arrival(file, HexFormat.of().formatHex(digest.digest()));
    } catch (IOException | Unfit | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  private static long copy(InputStream in, Path file) throws IOException, Unfit {
    var buffer = new byte[BUFFER];
    long size = 0;
    try (var out = Files.newOutputStream(file)) {
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        size += count;
        if (size > MOST_BYTES) {
          throw new Unfit("large", Map.of("most", MOST_BYTES >> 20));
        }
        out.write(buffer, 0, count);
      }
    }
    return size;
  }

  /** SHA-256 of a file, 64 hexadecimal digits. */
  public static String hash(Path file) throws IOException {
    var digest = sha256();
    try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  public Path file() {
    return file;
  }

  public String hash() {
    return hash;
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(file);
  }
}
