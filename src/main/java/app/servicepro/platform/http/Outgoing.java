package app.servicepro.platform.http;

import app.servicepro.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * The one way out: public addresses only, no redirects, two seconds, a megabyte.
 *
 * <p>The name is resolved and judged before the call; the JDK's client resolves it again, from its
 * cache of at least some seconds.
 */
@ApplicationScoped
public class Outgoing {
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final int MOST = 1 << 20;

  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  @Inject private Settings settings;

  /**
   * The text at an address.
   *
   * @throws IOException when there is none: refused, failed, slow, too large, or not 200
   */
  public String get(URI address) throws IOException {
    refuseInside(address);
    var request =
        HttpRequest.newBuilder(address).timeout(PATIENCE).header("Accept", "application/json");
    try {
      var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
      try (var body = answer.body()) {
        if (answer.statusCode() != 200) {
          throw new IOException(address.getHost() + " answered " + answer.statusCode());
        }
        var bytes = body.readNBytes(MOST + 1);
        if (bytes.length > MOST) {
          throw new IOException(address.getHost() + " answered more than " + MOST + " bytes");
        }
        return new String(bytes, StandardCharsets.UTF_8);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private void refuseInside(URI address) throws IOException {
    if (settings.outgoingToLoopback()) {
      return;
    }
    for (var ip : InetAddress.getAllByName(address.getHost())) {
      if (inside(ip)) {
        throw new IOException(address.getHost() + " is not a public address");
      }
    }
  }

  /** Loopback, link-local (with cloud metadata), private, unique local, multicast, unspecified. */
  static boolean inside(InetAddress ip) {
    var bytes = ip.getAddress();
    boolean uniqueLocal = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
    boolean sharedV4 = bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xc0) == 64;
    return ip.isLoopbackAddress()
        || ip.isLinkLocalAddress()
        || ip.isSiteLocalAddress()
        || ip.isMulticastAddress()
        || ip.isAnyLocalAddress()
        || uniqueLocal
        || sharedV4
        || bytes[0] == 0;
  }
}
