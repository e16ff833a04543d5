package app.servicepro.support;

import java.time.Duration;
import java.util.concurrent.Callable;

/** Waits for what happens soon but not at once. */
public final class Within {
  private static final Duration PAUSE = Duration.ofMillis(20);

  private Within() {}

  public static boolean seconds(double most, Callable<Boolean> wanted) throws Exception {
    long deadline = System.nanoTime() + (long) (most * 1e9);
    while (!wanted.call()) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      Thread.sleep(PAUSE);
    }
    return true;
  }
}
