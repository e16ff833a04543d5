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
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private SafeHeaders() {}

  /**
   * @param tls whether visitors come by TLS
   */
  public static void set(HttpServletRequest request, HttpServletResponse response, boolean tls) {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
    response.setHeader(
        "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    if (tls || request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
  }
}
