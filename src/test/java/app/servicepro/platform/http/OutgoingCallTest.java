package app.servicepro.platform.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.servicepro.platform.Settings;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Against a small server of its own on this machine. */
class OutgoingCallTest {
  private static final Duration PATIENCE = Duration.ofMillis(3_500);

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final HttpServer server;

  OutgoingCallTest() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
  }

  @BeforeEach
  void serve() {
    server.createContext("/good", e -> answer(e, 200, "{}"));
    server.createContext("/moved", OutgoingCallTest::moved);
    server.createContext("/lost", e -> answer(e, 404, "{}"));
    server.createContext("/large", e -> answer(e, 200, "x".repeat((1 << 20) + 1)));
    server.createContext("/full", e -> answer(e, 200, "x".repeat(1 << 20)));
    server.createContext("/silent", e -> pause(10_000));
    server.createContext("/drip", OutgoingCallTest::drip);
    server.setExecutor(threads);
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
    threads.shutdownNow();
  }

  @Test
  @DisplayName("F8 a good answer arrives whole")
  void good() throws IOException {
    assertThat(outgoing(true).get(address("/good"))).isEqualTo("{}");
    assertThat(outgoing(true).get(address("/full"))).hasSize(1 << 20);
  }

  @Test
  @DisplayName("F8 a redirect, an error and a flood are refused")
  void refused() {
    var outgoing = outgoing(true);

    assertThatThrownBy(() -> outgoing.get(address("/moved"))).hasMessage("127.0.0.1 answered 302");
    assertThatThrownBy(() -> outgoing.get(address("/lost"))).hasMessage("127.0.0.1 answered 404");
    assertThatThrownBy(() -> outgoing.get(address("/large"))).isInstanceOf(IOException.class);
  }

  @Test
  @DisplayName("F8 this machine is refused unless an operator allows it")
  void inside() {
    assertThatThrownBy(() -> outgoing(false).get(address("/good")))
        .isInstanceOf(IOException.class)
        .hasMessage("127.0.0.1 is not a public address");
  }

  @Test
  @DisplayName("F8 a server that says nothing, or says it bit by bit, is left after two seconds")
  void slow() {
    var outgoing = outgoing(true);

    assertEndsInTime(() -> outgoing.get(address("/silent")));
    assertEndsInTime(() -> outgoing.get(address("/drip")));
  }

  private static void assertEndsInTime(ThrowingCallable call) {
    long start = System.nanoTime();

    assertThatThrownBy(call).isInstanceOf(IOException.class);

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(PATIENCE);
  }

  private URI address(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  private static Outgoing outgoing(boolean toLoopback) {
    ConfigProviderResolver.setInstance(
        new OneSetting("servicepro.outgoing.loopback", String.valueOf(toLoopback)));
    try {
      var outgoing = new Outgoing();
      var settings = Outgoing.class.getDeclaredField("settings");
      settings.setAccessible(true);
      settings.set(outgoing, new Settings());
      return outgoing;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void answer(HttpExchange exchange, int status, String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private static void moved(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Location", "/good");
    answer(exchange, 302, "");
  }

  private static void drip(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    for (int i = 0; i < 40; i++) {
      exchange.getResponseBody().write(' ');
      exchange.getResponseBody().flush();
      pause(200);
    }
    exchange.close();
  }

  private static void pause(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
