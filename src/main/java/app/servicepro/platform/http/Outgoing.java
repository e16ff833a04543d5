package app.servicepro.platform.http;

import app.servicepro.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

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
    var text = BodyHandlers.limiting(BodyHandlers.ofString(StandardCharsets.UTF_8), MOST);
    var call = client.sendAsync(request.build(), text);
    try {
      // the request's own patience ends with the headers
      var answer = call.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      if (answer.statusCode() != 200) {
        throw new IOException(address.getHost() + " answered " + answer.statusCode());
      }
      return answer.body();
    } catch (ExecutionException e) {
      throw new IOException(address.getHost() + " failed: " + e.getMessage(), e);
    } catch (TimeoutException e) {
      throw new IOException(address.getHost() + " took more than " + PATIENCE, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      call.cancel(true);
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

  /**
   * Whatever is not a public unicast address: this machine, its networks (with the cloud's
   * metadata), multicast, special purposes, and the ways to write IPv4 inside IPv6.
   *
   * @see <a href="https://www.iana.org/assignments/iana-ipv4-special-registry">IANA, IPv4</a>
   * @see <a href="https://www.iana.org/assignments/iana-ipv6-special-registry">IANA, IPv6</a>
   */
  static boolean inside(InetAddress ip) {
    var bytes = ip.getAddress();
    return ip.isLoopbackAddress()
        || ip.isLinkLocalAddress()
        || ip.isSiteLocalAddress()
        || (bytes.length == 4 ? special(bytes) : !publicV6(bytes));
  }

  private static boolean special(byte[] ip) {
    int first = ip[0] & 0xff;
    int firstTwo = (first << 8) | (ip[1] & 0xff);
    int firstThree = (firstTwo << 8) | (ip[2] & 0xff);
    return first == 0
        || first >= 224 // multicast, reserved, broadcast
        || (firstTwo & 0xffc0) == 0x6440 // 100.64.0.0/10, shared
        || (firstTwo & 0xfffe) == 0xc612 // 198.18.0.0/15, benchmarks
        || firstThree == 0xc00000 // 192.0.0.0/24, protocols
        || firstThree == 0xc00002 // 192.0.2.0/24 and the next two, documentation
        || firstThree == 0xc63364
        || firstThree == 0xcb0071;
  }

  /** In 2000::/3, without protocols (Teredo), 6to4 and documentation; NAT64 lies outside. */
  private static boolean publicV6(byte[] ip) {
    int firstTwo = ((ip[0] & 0xff) << 8) | (ip[1] & 0xff);
    int secondTwo = ((ip[2] & 0xff) << 8) | (ip[3] & 0xff);
    boolean protocols = firstTwo == 0x2001 && (secondTwo < 0x0200 || secondTwo == 0x0db8);
    boolean documentation = firstTwo == 0x3fff && secondTwo < 0x1000;
    return (firstTwo & 0xe000) == 0x2000 && firstTwo != 0x2002 && !protocols && !documentation;
  }
}
