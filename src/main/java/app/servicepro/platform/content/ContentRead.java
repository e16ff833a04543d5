package app.servicepro.platform.content;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * The content folder is (again) to be read. Observers are called in the order of their priority:
 * words, themes, packs, then whoever checks what was read.
 *
 * @param root the folder that holds themes, industry-packs and i18n
 * @param problems what observers found wrong; whoever adds one keeps what it had before
 */
public record ContentRead(Path root, List<String> problems) {
  public static final int WORDS = 100;
  public static final int THEMES = 200;
  public static final int PACKS = 300;
  public static final int CHECKS = 400;

  /** Reads a part; when it is broken, says so and gives what there was before. */
  public <T extends @Nullable Object> T orBefore(T before, Callable<T> reading) {
    try {
      return reading.call();
    } catch (Exception e) {
      problems.add(e.getMessage() == null ? e.toString() : e.getMessage());
      return before;
    }
  }
}
