package app.servicepro.platform.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Plain reading of content folders. */
public final class ContentFiles {
  private ContentFiles() {}

  /** The folders directly below, by name, in order. */
  public static List<Path> folders(Path parent) {
    if (!Files.isDirectory(parent)) {
      throw new BrokenContent(parent, "no such folder");
    }
    try (Stream<Path> list = Files.list(parent)) {
      return list.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Every file below a folder: its path relative to it, with forward slashes, and where it lies.
   */
  public static SequencedMap<String, Path> below(Path folder) {
    var found = new TreeMap<String, Path>();
    if (!Files.isDirectory(folder)) {
      return found;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(Files::isRegularFile)
          .forEach(f -> found.put(folder.relativize(f).toString().replace('\\', '/'), f));
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new BrokenContent(file, "cannot be read as UTF-8 text: " + e.getMessage());
    }
  }

  public static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new BrokenContent(file, "cannot be read: " + e.getMessage());
    }
  }
}
