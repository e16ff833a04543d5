package app.servicepro.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * What every answer tells browsers.
 *
 * @see <a href="https://owasp.org/www-project-secure-headers/">OWASP Secure Headers</a>
 */
public final class SafeHeaders {
  /**
   * Nothing but the site's own files; no script in the page itself. Style attributes hold numbers
   * only (custom properties), which templates write.
   */
  private static final String POLICY =
      "default-src 'none'; img-src 'self' data:; style-src 'self'; style-src-attr 'unsafe-inline';"
          + " font-src 'self'; script-src 'self'; manifest-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors ";

  private static final String NOBODY = "'none'";

  private static final String STRICT = "Strict-Transport-Security";
  private static final String YEAR = "max-age=31536000";

  private SafeHeaders() {}

  /**
   * The policy of a page that shows one of another origin in a frame.
   *
   * @param origin scheme, host and port
   */
  public static String framing(String origin) {
    return POLICY + NOBODY + "; frame-src " + origin;
  }

  /**
   * Another page of ours may show this one in a frame.
   *
   * @param origin of that page, e.g. {@code https://app.example}
   */
  public static void framedBy(HttpServletResponse response, String origin) {
    response.setHeader("Content-Security-Policy", POLICY + origin);
  }

  /** The address is a secret: no search engine keeps it, no link tells it to where it leads. */
  public static void confide(HttpServletResponse response) {
    response.setHeader("X-Robots-Tag", "noindex, nofollow");
    response.setHeader("Referrer-Policy", "no-referrer");
  }

  /**
   * @param tls whether visitors come by TLS
   */
  public static void set(HttpServletRequest request, HttpServletResponse response, boolean tls) {
    response.setHeader("Content-Security-Policy", POLICY + NOBODY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
    response.setHeader(
        "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    if (tls || request.isSecure()) {
      response.setHeader(STRICT, YEAR);
    }
  }

  /**
   * The host is one of ours, and so is everything below it. Not said of a name that a business
   * brings along: what lies below that is its own affair.
   */
  public static void setBelow(HttpServletResponse response) {
    if (response.containsHeader(STRICT)) {
      response.setHeader(STRICT, YEAR + "; includeSubDomains");
    }
  }
}
