package app.servicepro.pages.web;

import app.servicepro.platform.http.Body;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is kept: status, language, and bytes.
 *
 * @param location where the page really is, when it is not here
 * @param lasting whether its address tells its content, so that browsers may keep it for ever
 * @param settled whether it is what it will be; else it is made anew for the next who asks
 */
record CachedPage(
    int status,
    String language,
    Body body,
    @Nullable String location,
    boolean lasting,
    boolean settled) {
  private static final String HTML = "text/html; charset=utf-8";

  static CachedPage html(int status, String language, String html) {
    return new CachedPage(status, language, Body.page(HTML, html), null, false, true);
  }

  static CachedPage file(String language, String type, String text) {
    return new CachedPage(200, language, Body.page(type, text), null, false, true);
  }

  /** A style sheet whose address tells its content. */
  static CachedPage sheet(String language, String css) {
    return new CachedPage(
        200, language, Body.page("text/css; charset=utf-8", css), null, true, true);
  }

  static CachedPage png(String language, byte[] bytes) {
    return new CachedPage(200, language, Body.binary("image/png", bytes), null, false, true);
  }

  static CachedPage moved(String language, String location) {
    return new CachedPage(
        301, language, Body.text("text/plain; charset=utf-8", ""), location, false, true);
  }

  CachedPage settled(boolean whether) {
    return new CachedPage(status, language, body, location, lasting, whether);
  }

  int weight() {
    return body.weight() + 300;
  }
}
