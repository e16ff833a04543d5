package app.servicepro.support;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A line to a port of this machine that can be cut and mended, as if the service at its end had
 * stopped and come back; and it counts what is asked.
 */
public final class Wire implements AutoCloseable {
  private final int target;
  private final int port;
  private final AtomicLong sent = new AtomicLong();
  private final Set<Closeable> open = ConcurrentHashMap.newKeySet();

  public Wire(int target) throws IOException {
    this.target = target;
    this.port = listen(0);
  }

  /** To the tests' database. */
  public static Wire toDatabase() throws IOException {
    var url = System.getProperty("test.db");
    return new Wire(Integer.parseInt(url.replaceAll(".*:(\\d+)/.*", "$1")));
  }

  public int port() {
    return port;
  }

  /** Bytes that went to the service so far. */
  public long sent() {
    return sent.get();
  }

  /** Whoever is connected loses the connection; whoever connects is refused. */
  public void cut() throws IOException {
    for (var one : List.copyOf(open)) {
      one.close();
      open.remove(one);
    }
  }

  public void mend() throws IOException {
    listen(port);
  }

  @Override
  public void close() throws IOException {
    cut();
  }

  private int listen(int wanted) throws IOException {
    var server = new ServerSocket();
    server.setReuseAddress(true);
    server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), wanted));
    open.add(server);
    Thread.ofVirtual().start(() -> accept(server));
    return server.getLocalPort();
  }

  private void accept(ServerSocket server) {
    try {
      while (true) {
        var near = server.accept();
        var far = new Socket(InetAddress.getLoopbackAddress(), target);
        open.add(near);
        open.add(far);
        Thread.ofVirtual().start(() -> pass(near, far, sent));
        Thread.ofVirtual().start(() -> pass(far, near, new AtomicLong()));
      }
    } catch (IOException cut) {
      // the line was cut
    }
  }

  private void pass(Socket from, Socket to, AtomicLong counted) {
    var buffer = new byte[8192];
    try (from;
        to) {
      for (int n = from.getInputStream().read(buffer);
          n >= 0;
          n = from.getInputStream().read(buffer)) {
        counted.addAndGet(n);
        to.getOutputStream().write(buffer, 0, n);
      }
    } catch (IOException cut) {
      // the line was cut
    } finally {
      open.remove(from);
      open.remove(to);
    }
  }
}
