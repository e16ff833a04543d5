package app.servicepro.house.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The hard lines: what is longer is two things. */
public final class Sizes {
  public static final int JAVA_LINES = 300;
  public static final int PACKAGE_INFO_LINES = 60;
  public static final int METHOD_LINES = 40;
  public static final int DEPENDENCIES = 7;
  public static final int FILES_PER_PACKAGE = 20;
  public static final int TEMPLATE_LINES = 150;
  public static final int SECTION_CSS_LINES = 200;
  public static final int SCRIPT_BYTES = 20 * 1024;

  private final Map<String, String> exceptions;

  /**
   * @param exceptions a path, or {@code path#method}, and why it may be larger
   */
  public Sizes(Map<String, String> exceptions) {
    this.exceptions = exceptions;
  }

  public List<String> ofJava(List<Source> sources) {
    var faults = new ArrayList<String>();
    for (var shape : JavaShape.of(sources)) {
      var path = shape.source().path();
      boolean info = shape.source().name().equals("package-info.java");
      check(faults, path, shape.source().lines(), info ? PACKAGE_INFO_LINES : JAVA_LINES, "lines");
      for (var method : shape.methods()) {
        check(faults, path + "#" + method.name(), method.count(), METHOD_LINES, "lines");
      }
      for (var type : shape.types()) {
        check(faults, path + "#" + type.name(), type.count(), DEPENDENCIES, "dependencies");
      }
    }
    var packages =
        sources.stream()
            .collect(Collectors.groupingBy(Source::folder, TreeMap::new, Collectors.counting()));
    packages.forEach((p, n) -> check(faults, p, n.intValue(), FILES_PER_PACKAGE, "files"));
    return faults;
  }

  public List<String> ofTemplates(List<Source> templates) {
    var faults = new ArrayList<String>();
    templates.forEach(t -> check(faults, t.path(), t.lines(), TEMPLATE_LINES, "lines"));
    return faults;
  }

  public List<String> ofSectionStyles(List<Source> styles) {
    var faults = new ArrayList<String>();
    styles.forEach(s -> check(faults, s.path(), s.lines(), SECTION_CSS_LINES, "lines"));
    return faults;
  }

  /** All scripts of a folder together: a page may need every one of them. */
  public List<String> ofPublicScripts(List<Source> scripts) {
    var faults = new ArrayList<String>();
    scripts.stream()
        .collect(
            Collectors.groupingBy(
                Source::folder, TreeMap::new, Collectors.summingInt(s -> s.text().length())))
        .forEach((folder, bytes) -> check(faults, folder, bytes, SCRIPT_BYTES, "bytes of script"));
    return faults;
  }

  private void check(List<String> faults, String what, int size, int most, String unit) {
    if (size > most && !exceptions.containsKey(what)) {
      faults.add("%s has %d %s, at most %d".formatted(what, size, unit, most));
    }
  }
}
