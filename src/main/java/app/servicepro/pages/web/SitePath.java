package app.servicepro.pages.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Judges the path of a request as it came, before anything is done with it. */
final class SitePath {
  private static final int LONGEST = 1024;

  /** What RFC 3986 leaves out of every path, beside blanks, controls and what is not ASCII. */
  private static final String NEVER = "\\\"<>^`{|}";

  private SitePath() {}

  /**
   * The status that a path deserves: 200 when it may be looked up, 404 when nothing can be there,
   * 400 or 414 when it is no path at all.
   *
   * @param raw as it came, not decoded
   */
  static int judge(String raw) {
    if (raw.length() > LONGEST) {
      return 414;
    }
    if (!raw.startsWith("/")) {
      return 400;
    }
    boolean escaped = false;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c <= ' ' || c >= 127 || NEVER.indexOf(c) >= 0) {
        return 400;
      }
      escaped |= c == '%' || c == ';';
    }
    return escaped ? judgeEscaped(raw) : suspicious(raw) ? 400 : 200;
  }

  /** No address of a site needs an escape, so it is only a question of how wrong it is. */
  private static int judgeEscaped(String raw) {
    try {
      var once = URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
      boolean control = once.chars().anyMatch(c -> c < ' ' || c == 127 || c == '\\' || c == 0xfffd);
      return control || suspicious(once) || once.contains("%") ? 400 : 404;
    } catch (IllegalArgumentException e) {
      return 400;
    }
  }

  private static boolean suspicious(String path) {
    return path.contains("/../") || path.endsWith("/..") || path.contains("/./");
  }
}
