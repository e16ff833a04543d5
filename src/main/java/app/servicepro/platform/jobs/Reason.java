package app.servicepro.platform.jobs;

import org.jspecify.annotations.Nullable;

/** Why something failed, in one line for people. */
public final class Reason {
  static final int LONGEST = 500;

  private Reason() {}

  /** What the innermost cause says, and of what kind it is. */
  public static String of(@Nullable Throwable failure) {
    if (failure == null) {
      return "it did not say why";
    }
    var innermost = failure;
    while (innermost.getCause() != null) {
      innermost = innermost.getCause();
    }
    var kind = innermost.getClass().getSimpleName();
    var message = innermost.getMessage();
    return line(message == null || message.isBlank() ? kind : kind + ": " + message);
  }

  /** Without line breaks and other control characters, and not too long. */
  public static String line(String text) {
    var line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
  }
}
