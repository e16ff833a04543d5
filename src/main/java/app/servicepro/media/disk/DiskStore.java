package app.servicepro.media.disk;

import app.servicepro.media.spi.BlobKey;
import app.servicepro.media.spi.BlobStore;
import app.servicepro.platform.tenancy.TenantId;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/**
 * Files below {@code <folder>/<tenant>/<first two digits>/<hash>}. A file appears there when all of
 * it has reached the disk; servers may share the folder.
 */
public final class DiskStore implements BlobStore {
  private final Path folder;
  private final Tickets tickets;

  public DiskStore(Path folder, Tickets tickets) {
    this.folder = folder;
    this.tickets = tickets;
  }

  @Override
  public void put(BlobKey key, Path file) throws IOException {
    var target = path(key);
    if (Files.exists(target)) {
      return;
    }
    var home = Files.createDirectories(home(key));
    var aside = Files.createTempFile(home, "part", ".tmp");
    try {
      copy(file, aside);
      Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
      sync(home);
    } finally {
      Files.deleteIfExists(aside);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var in = FileChannel.open(from);
        var out = FileChannel.open(to, StandardOpenOption.WRITE)) {
      long size = in.size();
      for (long at = 0; at < size; ) {
        at += in.transferTo(at, size - at, out);
      }
      out.force(true);
    }
  }

  /** So that the name, too, survives a loss of power; Windows has nothing like it. */
  private static void sync(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (var directory = FileChannel.open(folder)) {
        directory.force(true);
      }
    }
  }

  @Override
  public Optional<InputStream> get(BlobKey key) throws IOException {
    try {
      return Optional.of(Files.newInputStream(path(key)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  @Override
  public Optional<InputStream> range(BlobKey key, long from, long length) throws IOException {
    try {
      var file = FileChannel.open(path(key));
      return Optional.of(new Part(Channels.newInputStream(file.position(from)), length));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  @Override
  public void delete(BlobKey key) throws IOException {
    Files.deleteIfExists(path(key));
  }

  @Override
  public URI signed(BlobKey key, String type, Duration valid) {
    return tickets.issue(key, type, valid);
  }

  @Override
  public long usage(TenantId tenant) throws IOException {
    var home = folder.resolve(tenant.toString());
    if (!Files.exists(home)) {
      return 0;
    }
    try (var files = Files.walk(home)) {
      long sum = 0;
      for (var file : files.filter(f -> f.getFileName().toString().length() == 64).toList()) {
        sum += size(file);
      }
      return sum;
    }
  }

  /** A file may go while others are counted. */
  private static long size(Path file) throws IOException {
    try {
      return Files.size(file);
    } catch (NoSuchFileException e) {
      return 0;
    }
  }

  private Path path(BlobKey key) {
    return home(key).resolve(key.hash());
  }

  private Path home(BlobKey key) {
    return folder.resolve(key.tenant().toString()).resolve(key.hash().substring(0, 2));
  }
}
