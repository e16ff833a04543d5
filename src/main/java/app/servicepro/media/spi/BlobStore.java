package app.servicepro.media.spi;

import app.servicepro.platform.tenancy.TenantId;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Keeps bytes that do not belong into the database. Every call may take as long as the store's
 * timeouts and fails with an {@link IOException} when the store does not answer; none is made
 * inside a transaction that others wait for.
 */
public interface BlobStore {
  /**
   * Keeps a copy of the file, whole or not at all; nothing happens when it is there already.
   *
   * @param key whose hash is that of the file
   */
  void put(BlobKey key, Path file) throws IOException;

  /** The bytes; the caller closes. Empty when there are none. */
  Optional<InputStream> get(BlobKey key) throws IOException;

  /**
   * Some of the bytes; the caller closes. Empty when there are none.
   *
   * @param length at least 1; fewer bytes come when there are no more
   */
  Optional<InputStream> range(BlobKey key, long from, long length) throws IOException;

  /** Nothing happens when it is not there. */
  void delete(BlobKey key) throws IOException;

  /**
   * An address at which anybody gets the bytes until the time is over.
   *
   * @param type under which they come, e.g. {@code image/jpeg}
   */
  URI signed(BlobKey key, String type, Duration valid);

  /** How many bytes the store holds for a tenant. */
  long usage(TenantId tenant) throws IOException;
}
