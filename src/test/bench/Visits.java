import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Visits the sites shop-1 … shop-n: {@code java Visits.java <port> <path> <connections> <requests a second> <visits>
 * once|zipf <tenants>}. {@code once} goes through them in order, {@code zipf} picks the k-th with a chance of 1/k. A rate of 0
 * means as fast as the answers come. Prints one line: visits, median, 90th and 99th percentile in microseconds, failures, tenants
 * visited, bytes of a page on average.
 */
public class Visits {
  private static final long NANOS = 1_000_000_000L;
  private final int port;
  private final String path;
  private final int[] order;
  private final long[] nanos;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger failures = new AtomicInteger();
  private final java.util.concurrent.atomic.AtomicLong bytes = new java.util.concurrent.atomic.AtomicLong();

  private Visits(int port, String path, int[] order) {
    this.port = port;
    this.path = path;
    this.order = order;
    this.nanos = new long[order.length];
  }

  public static void main(String[] given) throws InterruptedException {
    int visits = Integer.parseInt(given[4]);
    int tenants = Integer.parseInt(given[6]);
    int[] order = given[5].equals("zipf") ? zipf(visits, tenants) : once(visits, tenants);
    var load = new Visits(Integer.parseInt(given[0]), given[1], order);
    load.run(Integer.parseInt(given[2]), Integer.parseInt(given[3]));
    Arrays.sort(load.nanos);
    System.out.printf(
        Locale.ROOT,
        "%d %d %d %d %d %d %d%n",
        visits,
        load.percentile(50),
        load.percentile(90),
        load.percentile(99),
        load.failures.get(),
        Arrays.stream(order).distinct().count(),
        load.bytes.get() / visits);
  }

  private static int[] once(int visits, int tenants) {
    int[] order = new int[visits];
    Arrays.setAll(order, i -> i % tenants + 1);
    return order;
  }

  private static int[] zipf(int visits, int tenants) {
    double[] upTo = new double[tenants];
    double sum = 0;
    for (int k = 0; k < tenants; k++) {
      sum += 1.0 / (k + 1);
      upTo[k] = sum;
    }
    double all = sum;
    var chance = new Random();
    int[] order = new int[visits];
    Arrays.setAll(
        order,
        i -> {
          int found = Arrays.binarySearch(upTo, chance.nextDouble() * all);
          return Math.min(found < 0 ? -found - 1 : found, tenants - 1) + 1;
        });
    return order;
  }

  private long percentile(int percent) {
    return nanos[Math.min(nanos.length - 1, nanos.length * percent / 100)] / 1000;
  }

  private void run(int connections, int rate) throws InterruptedException {
    long began = System.nanoTime();
    var visitors = new Thread[connections];
    Arrays.setAll(visitors, i -> Thread.ofPlatform().start(() -> visit(began, rate)));
    for (var visitor : visitors) {
      visitor.join();
    }
  }

  private void visit(long began, int rate) {
    int i = -1;
    while (i < order.length) {
      try (var socket = new Socket("127.0.0.1", port)) {
        socket.setTcpNoDelay(true);
        var out = socket.getOutputStream();
        var in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
        for (i = next.getAndIncrement(); i < order.length; i = next.getAndIncrement()) {
          await(began, rate, i);
          long sent = System.nanoTime();
          out.write(request(order[i]));
          answer(in);
          nanos[i] = System.nanoTime() - sent;
        }
      } catch (IOException | InterruptedException e) {
        failures.incrementAndGet();
      }
    }
  }

  private static void await(long began, int rate, int i) throws InterruptedException {
    long wait = rate == 0 ? 0 : began + i * NANOS / rate - System.nanoTime();
    if (wait > 0) {
      Thread.sleep(wait / 1_000_000, (int) (wait % 1_000_000));
    }
  }

  private byte[] request(int tenant) {
    return ("GET " + path + " HTTP/1.1\r\nHost: shop-" + tenant + ".localhost\r\nAccept-Encoding: gzip\r\n\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  private void answer(InputStream in) throws IOException {
    int length = 0;
    var first = line(in);
    for (var header = line(in); !header.isEmpty(); header = line(in)) {
      if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
        length = Integer.parseInt(header.substring(15).strip());
      }
    }
    in.skipNBytes(length);
    bytes.addAndGet(length);
    if (!first.startsWith("HTTP/1.1 200")) {
      failures.incrementAndGet();
    }
  }

  private static String line(InputStream in) throws IOException {
    var line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException();
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }
}
