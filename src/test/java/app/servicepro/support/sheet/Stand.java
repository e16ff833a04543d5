package app.servicepro.support.sheet;

import app.servicepro.packs.WebsiteSeed;
import app.servicepro.support.Content;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves the demo shop of every pack in every theme to a browser on this machine, without database
 * or application server: {@code http://garage.lawn-care.localhost:<port>/es/}. A page is made when
 * it is asked for.
 */
public final class Stand implements AutoCloseable {
  private static final String HTML = "text/html; charset=utf-8";
  private static final String KEPT = "max-age=3600";

  private final Content content;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<String, Content.Site> sites = new ConcurrentHashMap<>();

  /** Never compared. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Answer(int status, String type, byte[] body) {}

  private Stand(Content content, HttpServer server) {
    this.content = content;
    this.server = server;
  }

  public static Stand open(Content content) throws IOException {
    var here = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    var stand = new Stand(content, HttpServer.create(here, 0));
    stand.server.createContext("/", stand::answer);
    stand.server.setExecutor(stand.threads);
    stand.server.start();
    return stand;
  }

  /** The demo shop of a pack in a theme, in the colours that a new site would get. */
  public Content.Site site(String theme, String pack) {
    return sites.computeIfAbsent(
        theme + "." + pack,
        name -> {
          var chosen = content.pack(pack);
          var seed = WebsiteSeed.demo(chosen).in(theme, null);
          return content.site(content.theme(theme), chosen, seed);
        });
  }

  /**
   * @param path of a page: {@code /es/services}
   */
  public String address(String theme, String pack, String path) {
    return "http://%s.%s.localhost:%d%s"
        .formatted(theme, pack, server.getAddress().getPort(), path);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      var answer = answer(exchange.getRequestHeaders().getFirst("Host"), exchange.getRequestURI());
      exchange.getResponseHeaders().set("Content-Type", answer.type);
      exchange
          .getResponseHeaders()
          .set("Cache-Control", answer.type.equals(HTML) ? "no-store" : KEPT);
      exchange.sendResponseHeaders(
          answer.status, answer.body.length == 0 ? -1 : answer.body.length);
      exchange.getResponseBody().write(answer.body);
    }
  }

  private Answer answer(String host, URI address) throws IOException {
    var path = address.getPath();
    var names = List.of(host.split("\\."));
    var theme = content.theme(names.getFirst());
    var asset = theme.assets().get(path);
    if (asset != null) {
      return new Answer(200, asset.type(), asset.plain());
    }
    return site(theme.id(), names.get(1))
        .html(path)
        .map(html -> new Answer(200, HTML, html.getBytes(StandardCharsets.UTF_8)))
        .orElseGet(() -> new Answer(404, HTML, new byte[0]));
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }
}
