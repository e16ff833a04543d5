package app.servicepro.platform.content;

import java.nio.file.Path;

/** A theme, pack or bundle that cannot be used: which file, which line, why. */
public class BrokenContent extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public BrokenContent(Path file, long line, String reason) {
    super(file + ":" + line + ": " + reason);
  }

  /** The same, said in other words: with another path. */
  public BrokenContent(String message) {
    super(message);
  }

  public BrokenContent(Path file, String reason) {
    this(file, 1, reason);
  }

  /**
   * @param near a text that stands on the line in question; the first line when it is not there
   */
  public static BrokenContent near(Path file, String near, String reason) {
    var text = ContentFiles.text(file);
    int position = Math.max(0, text.indexOf(near));
    long line = 1 + text.substring(0, position).chars().filter(c -> c == '\n').count();
    return new BrokenContent(file, line, reason);
  }
}
