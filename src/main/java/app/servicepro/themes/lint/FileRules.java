package app.servicepro.themes.lint;

import app.servicepro.platform.content.ContentFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Which files a theme has, where they lie, how large they are, and that none is a script. */
public final class FileRules {
  private static final int TEMPLATE_LINES = 150;
  private static final int SECTION_CSS_LINES = 200;
  private static final int SCRIPT_BYTES = 20_480;
  private static final int MOST_FILES = 400;
  private static final String PREVIEW = "preview.webp";
  private static final String SCRIPT = "js/offer.js";
  private static final Pattern KNOWN =
      Pattern.compile(
          "theme\\.json|README\\.md|preview\\.webp"
              + "|(css|sections)/[a-z0-9-]+\\.css"
              + "|(layout|sections|snippets)/[a-z0-9-]+\\.peb"
              + "|(sections|snippets|pages)/[a-z0-9-]+\\.json"
              + "|fonts/[A-Za-z0-9.-]+\\.(woff2|txt)");

  /** Bytes by the beginning of the path. */
  private static final Map<String, Integer> MOST_BYTES =
      Map.of(PREVIEW, 40_000, "fonts/", 70_000, "css/", 40_000, "sections/", 40_000);

  private FileRules() {}

  public static List<String> faults(ThemeFolder theme) {
    var faults = new ArrayList<String>();
    for (var needed : List.of("README.md", PREVIEW)) {
      if (!theme.own().containsKey(needed)) {
        faults.add(theme.fault(needed, 1, "missing"));
      }
    }
    if (theme.own().containsKey(PREVIEW) && !webp(theme.folder().resolve(PREVIEW))) {
      faults.add(theme.fault(PREVIEW, 1, "no WebP picture"));
    }
    if (theme.own().size() > MOST_FILES) {
      faults.add(theme.fault("", 1, theme.own().size() + " files, at most " + MOST_FILES));
    }
    for (var path : theme.own().keySet()) {
      place(theme, path, faults);
      size(theme, path, faults);
    }
    return faults;
  }

  /** By the first bytes: RIFF, the length, WEBP. */
  private static boolean webp(Path file) {
    var start = new String(ContentFiles.bytes(file), StandardCharsets.ISO_8859_1);
    return start.startsWith("RIFF") && start.startsWith("WEBP", 8);
  }

  private static void place(ThemeFolder theme, String path, List<String> faults) {
    boolean child = theme.parent() != null;
    if (path.endsWith(".js") && (child || !path.equals(SCRIPT))) {
      faults.add(theme.fault(path, 1, "a theme has no script"));
    } else if (child && path.matches("sections/.*\\.json")) {
      faults.add(theme.fault(path, 1, "schemas are the parent's alone"));
    } else if (!KNOWN.matcher(path).matches() && !path.equals(SCRIPT)) {
      faults.add(theme.fault(path, 1, "no such place in a theme"));
    }
  }

  private static void size(ThemeFolder theme, String path, List<String> faults) {
    if (path.endsWith(".peb")) {
      lines(theme, path, TEMPLATE_LINES, faults);
    } else if (path.startsWith("sections/") && path.endsWith(".css")) {
      lines(theme, path, SECTION_CSS_LINES, faults);
    }
    int most =
        MOST_BYTES.entrySet().stream()
            .filter(limit -> path.startsWith(limit.getKey()))
            .mapToInt(Map.Entry::getValue)
            .findFirst()
            .orElse(path.endsWith(".js") ? SCRIPT_BYTES : Integer.MAX_VALUE);
    int bytes = ContentFiles.bytes(theme.folder().resolve(path)).length;
    if (bytes > most) {
      faults.add(theme.fault(path, 1, bytes + " bytes, at most " + most));
    }
  }

  private static void lines(ThemeFolder theme, String path, int most, List<String> faults) {
    long lines = theme.text(path).lines().count();
    if (lines > most) {
      faults.add(theme.fault(path, most + 1, lines + " lines, at most " + most));
    }
  }
}
