package app.servicepro.themes.lint;

import app.servicepro.platform.content.ContentFiles;
import app.servicepro.platform.json.Json;
import java.nio.file.Path;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * The files of a theme, as its author sees them.
 *
 * @param parent null for a theme that others build on
 * @param own its files by path
 * @param inherited its parent's files by path
 */
public record ThemeFolder(
    Path folder,
    @Nullable String parent,
    SequencedMap<String, Path> own,
    SequencedMap<String, Path> inherited) {

  /**
   * @param themes the folder of all themes
   */
  public static ThemeFolder read(Path themes, String id) {
    var folder = themes.resolve(id);
    var parent = Json.text(Json.file(folder.resolve("theme.json")), "parent");
    var above = ContentFiles.below(themes.resolve(parent == null ? ".none" : parent));
    return new ThemeFolder(folder, parent, ContentFiles.below(folder), above);
  }

  /** Its own files below a folder with an ending: {@code sections/}, {@code .css}. */
  List<String> own(String start, String end) {
    return own.keySet().stream()
        .filter(path -> path.startsWith(start) && path.endsWith(end))
        .toList();
  }

  /** One of its own files. */
  String text(String path) {
    return ContentFiles.text(folder.resolve(path));
  }

  /** Where a fault is, and why. */
  String fault(String path, long line, String reason) {
    return folder.resolve(path) + ":" + line + ": " + reason;
  }

  /** The line of a position in a text, from 1. */
  static long line(String text, int position) {
    return 1 + text.substring(0, position).chars().filter(c -> c == '\n').count();
  }
}
