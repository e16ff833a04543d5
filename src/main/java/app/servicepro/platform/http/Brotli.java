package app.servicepro.platform.http;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Brotli where the machine has the library's native part, at its densest, by one thread behind the
 * scenes: the densest setting takes fifty times as long as gzip, so no visitor waits for it.
 */
final class Brotli {
  private static final System.Logger LOG = System.getLogger(Brotli.class.getName());
  private static final int DENSEST = 11;
  private static final int WAITING = 500;
  private static final boolean AVAILABLE = available();
  private static final ThreadPoolExecutor WORKER = worker();

  private Brotli() {}

  /** Does the work soon, or never when there is no library or too much to do already. */
  static void later(Runnable work) {
    if (AVAILABLE) {
      WORKER.execute(work);
    }
  }

  static byte[] compress(byte[] bytes) throws IOException {
    return Encoder.compress(bytes, new Encoder.Parameters().setQuality(DENSEST));
  }

  private static boolean available() {
    if (!Brotli4jLoader.isAvailable()) {
      LOG.log(System.Logger.Level.INFO, "no Brotli on this machine; gzip serves all");
      return false;
    }
    return true;
  }

  private static ThreadPoolExecutor worker() {
    var worker =
        new ThreadPoolExecutor(
            1,
            1,
            5,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(WAITING),
            Thread.ofPlatform().name("brotli").daemon().factory(),
            new ThreadPoolExecutor.DiscardPolicy());
    worker.allowCoreThreadTimeOut(true);
    return worker;
  }
}
