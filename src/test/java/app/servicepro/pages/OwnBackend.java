package app.servicepro.pages;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/**
 * A tenant's backend for {@code services}: {@code GET /<slug>?locale=<language>}. It answers well
 * until it is told, for a slug and language, in which way to fail.
 */
final class OwnBackend implements AutoCloseable {
  private static final int SLOW_MILLIS = 3_000;
  private static final int TOO_MUCH = 2 << 20;

  private final HttpServer server;
  private final Map<String, String> faults = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();

  OwnBackend() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  /** What a slug is put behind. */
  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  /**
   * Slug and language ({@code my-hibachi/es}) to slow, error, nonsense, list, shapeless, large or
   * gone.
   */
  Map<String, String> faults() {
    return faults;
  }

  /** By whom it was asked, in order. */
  List<String> asked() {
    return asked;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    var uri = exchange.getRequestURI();
    var who = uri.getPath().substring(1) + "/" + uri.getQuery().replace("locale=", "");
    asked.add(who);
    try (exchange) {
      switch (faults.getOrDefault(who, "")) {
        case "slow" -> {
          Thread.sleep(SLOW_MILLIS);
          send(exchange, 200, services(who));
        }
        case "error" -> send(exchange, 500, services(who));
        case "nonsense" -> send(exchange, 200, "<html>oops");
        case "list" -> send(exchange, 200, "[]");
        case "shapeless" -> send(exchange, 200, "{\"hello\":1}");
        case "large" ->
            send(exchange, 200, "{\"services\":[],\"x\":\"" + "x".repeat(TOO_MUCH) + "\"}");
        case "gone" -> {} // closed without a word
        default -> send(exchange, 200, services(who));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void send(HttpExchange exchange, int status, String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static String services(String who) {
    var one =
        """
        {"id":"own","name":"Own %s","pitch":"p","includes":["i"],"about":["a"],"time":"1 h","hours":1.0,"price":"$1",
        "shape":"fixed","priceText":"$1","href":"/services","picture":null,"addOns":[],"featured":true,"amount":100}
        """
            .formatted(who);
    return "{\"services\":[" + one + "],\"lead\":" + one + ",\"current\":null}";
  }
}
