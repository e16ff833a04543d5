package app.servicepro.platform.dashboard;

import app.servicepro.platform.i18n.Words;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Which language somebody reads who has not signed in. */
final class Tongues {
  /** In the address ({@code ?lang=es}) and, from then on, in a cookie. */
  static final String NAME = "lang";

  private Tongues() {}

  /**
   * What the address asks for, else what it asked for before, else what the browser says.
   *
   * @param tls whether visitors come by TLS
   */
  static String of(Optional<String> chosen, HttpServletRequest request, boolean tls, Words words) {
    var now = chosen.filter(complete(words)::contains);
    return Stream.of(now, kept(request, tls, words), spoken(request, words))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(words.locales().source());
  }

  static String cookie(String tag, boolean tls) {
    var safe = tls ? "; Secure" : "";
    return cookieName(tls)
        + "="
        + tag
        + "; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly"
        + safe;
  }

  /** Browsers keep a name like this only for the very host that set it, and only with Secure. */
  private static String cookieName(boolean tls) {
    return tls ? "__Host-" + NAME : NAME;
  }

  private static Optional<String> kept(HttpServletRequest request, boolean tls, Words words) {
    var cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Stream.of(cookies)
            .filter(cookie -> cookie.getName().equals(cookieName(tls)))
            .map(Cookie::getValue)
            .filter(complete(words)::contains)
            .findFirst();
  }

  private static Optional<String> spoken(HttpServletRequest request, Words words) {
    var header = request.getHeader("Accept-Language");
    if (header == null || header.length() > 200) {
      return Optional.empty();
    }
    try {
      var best = Locale.lookupTag(Locale.LanguageRange.parse(header), complete(words));
      return Optional.ofNullable(best);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  static List<String> complete(Words words) {
    return words.locales().byTag().values().stream()
        .filter(l -> l.complete())
        .map(l -> l.tag())
        .toList();
  }
}
