package app.servicepro.identity.web;

import app.servicepro.identity.NewSession;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;

/**
 * The cookie of a session. Behind TLS its name begins with {@code __Host-}: browsers then take it
 * only with Secure, for this very host and the whole of it.
 *
 * @see <a href="https://datatracker.ietf.org/doc/draft-ietf-httpbis-rfc6265bis/">RFC 6265bis</a>
 */
public final class SessionCookie {
  private static final String NAME = "servicepro";

  private SessionCookie() {}

  /** What the browser keeps. */
  public static Optional<String> of(HttpServletRequest request, boolean tls) {
    var cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(c -> c.getName().equals(name(tls)))
            .map(Cookie::getValue)
            .filter(value -> !value.isEmpty())
            .findFirst();
  }

  /** The header that sets it. */
  public static String header(NewSession session, boolean tls) {
    var lasts = session.lasts();
    return start(session.cookie(), tls) + (lasts.isZero() ? "" : "; Max-Age=" + lasts.toSeconds());
  }

  /** The header that takes it away. */
  static String gone(boolean tls) {
    return start("", tls) + "; Max-Age=0";
  }

  private static String start(String value, boolean tls) {
    return name(tls) + "=" + value + "; Path=/; HttpOnly; SameSite=Lax" + (tls ? "; Secure" : "");
  }

  private static String name(boolean tls) {
    return tls ? "__Host-" + NAME : NAME;
  }
}
