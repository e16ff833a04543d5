package app.servicepro.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/**
 * Whether a request that changes something comes from a page of ours. Browsers say so in
 * Sec-Fetch-Site, and those that do not (an address without TLS, an old browser) in Origin; what
 * says nothing is refused.
 *
 * @see <a href="https://www.w3.org/TR/fetch-metadata/">Fetch Metadata</a>
 */
public final class SameOrigin {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  private SameOrigin() {}

  /**
   * @param origin ours, as visitors see it: scheme, host and port
   */
  public static boolean allows(HttpServletRequest request, String origin) {
    if (READING.contains(request.getMethod())) {
      return true;
    }
    var site = request.getHeader("Sec-Fetch-Site");
    var from = request.getHeader("Origin");
    if (site != null && !site.equals("same-origin")) {
      return false;
    }
    return from == null ? site != null : from.equals(origin);
  }
}
