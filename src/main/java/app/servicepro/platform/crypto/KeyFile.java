package app.servicepro.platform.crypto;

import app.servicepro.platform.time.Chance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;

/** A key that nobody had to set: made once, kept in a file that only its owner can read. */
final class KeyFile {
  private KeyFile() {}

  /** The key in the file; when there is no file yet, a new one. Two servers make only one. */
  static byte[] readOrMake(Path file) {
    try {
      if (!Files.exists(file)) {
        make(file);
      }
      return decode(Files.readString(file), file.toString());
    } catch (IOException e) {
      throw new UncheckedIOException("the key in " + file + " cannot be read or made", e);
    }
  }

  /**
   * @param where for the message when this is no key
   */
  static byte[] decode(String base64, String where) {
    try {
      var key = Base64.getDecoder().decode(base64.strip());
      if (key.length == Seal.KEY_BYTES) {
        return key;
      }
    } catch (IllegalArgumentException e) {
      // said below: the message of the decoder would show a part of the key
    }
    throw new IllegalStateException(where + " does not hold 32 bytes in base64");
  }

  /** Written aside first: nobody ever reads half a key. */
  private static void make(Path file) throws IOException {
    var folder = Files.createDirectories(file.toAbsolutePath().getParent());
    var aside = Files.createTempFile(folder, "secret", ".new", ownerOnly(folder));
    try {
      Files.writeString(
          aside, Base64.getEncoder().encodeToString(Chance.bytes(Seal.KEY_BYTES)) + "\n");
      Files.createLink(file, aside);
    } catch (FileAlreadyExistsException e) {
      // another server was faster: its key is the one
    } finally {
      Files.delete(aside);
    }
  }

  private static FileAttribute<?>[] ownerOnly(Path folder) {
    return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
