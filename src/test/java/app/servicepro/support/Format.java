package app.servicepro.support;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * google-java-format on this JVM, which is the toolchain's JDK: {@code mvn test-compile
 * exec:exec@format} rewrites.
 */
public final class Format {
  private Format() {}

  public static void main(String[] roots) throws Exception {
    for (var root : roots) {
      unformatted(Path.of(root), true).forEach(f -> System.out.println("formatted " + f));
    }
  }

  /** The files under a folder that are not as the formatter would write them. */
  public static List<Path> unformatted(Path root, boolean rewrite) throws Exception {
    var found = new ArrayList<Path>();
    try (var files = Files.walk(root)) {
      for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        var source = Files.readString(file);
        var wanted = formatted(source);
        if (!wanted.equals(source)) {
          found.add(file);
          if (rewrite) {
            Files.writeString(file, wanted);
          }
        }
      }
    }
    return found;
  }

  public static String formatted(String source) throws Exception {
    return new Formatter()
        .formatSourceAndFixImports(RemoveUnusedImports.removeUnusedImports(source));
  }
}
