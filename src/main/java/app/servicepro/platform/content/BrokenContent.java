package app.servicepro.platform.content;

import java.nio.file.Path;

/** A theme, pack or bundle that cannot be used: which file, which line, why. */
public class BrokenContent extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public BrokenContent(Path file, long line, String reason) {
    super(file + ":" + line + ": " + reason);
  }

  public BrokenContent(Path file, String reason) {
    this(file, 1, reason);
  }
}
