package app.servicepro.house.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A text file of the checkout.
 *
 * @param path relative to the checkout, with forward slashes
 */
public record Source(String path, String text) {

  /** Every file below the folders whose name ends so; a folder that is not there holds none. */
  public static List<Source> below(String ending, String... folders) {
    var found = new ArrayList<Source>();
    for (var folder : folders) {
      if (Files.isDirectory(Path.of(folder))) {
        found.addAll(below(ending, Path.of(folder)));
      }
    }
    return found;
  }

  private static List<Source> below(String ending, Path folder) {
    try (var files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .map(Source::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static Source read(Path file) {
    try {
      return new Source(file.toString().replace('\\', '/'), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  public String folder() {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  public int lines() {
    return (int) text.lines().count();
  }

  /** The line of a position in the text, from 1. */
  public int line(int position) {
    return (int) text.substring(0, position).chars().filter(c -> c == '\n').count() + 1;
  }
}
