package app.servicepro.pages.web;

import app.servicepro.platform.http.Body;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is kept: status, language, and bytes.
 *
 * @param location where the page really is, when it is not here
 */
record CachedPage(int status, String language, Body body, @Nullable String location) {
  private static final String HTML = "text/html; charset=utf-8";

  static CachedPage html(int status, String language, String html) {
    return new CachedPage(status, language, Body.page(HTML, html), null);
  }

  static CachedPage file(String language, String type, String text) {
    return new CachedPage(200, language, Body.page(type, text), null);
  }

  static CachedPage moved(String language, String location) {
    return new CachedPage(301, language, Body.text("text/plain; charset=utf-8", ""), location);
  }

  int weight() {
    return body.weight() + 300;
  }
}
