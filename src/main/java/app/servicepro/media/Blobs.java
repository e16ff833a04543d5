package app.servicepro.media;

import app.servicepro.media.check.Arrival;
import app.servicepro.media.model.BlobBook;
import app.servicepro.media.spi.BlobKey;
import app.servicepro.media.spi.BlobStore;
import app.servicepro.platform.Settings;
import app.servicepro.platform.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * The bound tenant's bytes in the store, counted. None of this runs in a transaction: the store may
 * be far away.
 */
@ApplicationScoped
public class Blobs {
  @Inject private BlobStore store;
  @Inject private BlobBook book;
  @Inject private Allowance allowance;
  @Inject private Settings settings;

  /**
   * Keeps a copy of an uploaded file, if there is room.
   *
   * @throws StorageFull when there is not
   * @throws StoreAway when the store does not answer; then nothing is kept
   */
  public void take(Path file, String hash) throws IOException {
    if (!book.reserve(hash, Files.size(file), allowance.bytes())) {
      throw new StorageFull();
    }
    put(file, hash);
  }

  /**
   * Keeps a copy of a file that we made; there is always room for it.
   *
   * @return its hash
   */
  public String keep(Path file) throws IOException {
    var hash = Arrival.hash(file);
    book.reserve(hash, Files.size(file), Long.MAX_VALUE);
    put(file, hash);
    return hash;
  }

  private void put(Path file, String hash) throws IOException {
    try {
      store.put(key(hash), file);
    } catch (IOException | RuntimeException e) {
      book.drop(hash, () -> {});
      throw new StoreAway(e);
    }
  }

  /**
   * @throws IOException when it is not there, or the store does not answer
   */
  public InputStream open(String hash) throws IOException {
    return store.get(key(hash)).orElseThrow(() -> new FileNotFoundException(hash));
  }

  public URI signed(String hash, String type, Duration valid) {
    return store.signed(key(hash), type, valid);
  }

  /**
   * Takes bytes away, unless something still names them.
   *
   * @throws IOException when the store does not answer; they are swept later
   */
  public void forget(String hash) throws IOException {
    book.drop(hash, () -> store.delete(key(hash)));
  }

  /** What the tenant has and what its plan gives, in bytes. */
  public Usage usage() {
    return new Usage(book.used(), allowance.bytes());
  }

  /**
   * Takes away what nothing names any more.
   *
   * @return how many
   */
  public int sweep() throws IOException {
    var forgotten = book.forgotten();
    for (var hash : forgotten) {
      forget(hash);
    }
    return forgotten.size();
  }

  /** Where files lie while they are on their way. */
  public Path folder() {
    try {
      return Files.createDirectories(settings.media().resolve("incoming"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BlobKey key(String hash) {
    return new BlobKey(Tenancy.required(), hash);
  }
}
