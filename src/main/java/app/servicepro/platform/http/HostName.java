package app.servicepro.platform.http;

import java.net.IDN;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A host name as names are compared: lower case, ASCII (IDNA), without port and trailing dot.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-7.2">RFC 9110, 7.2 Host</a>
 */
public record HostName(String name) {
  private static final int LONGEST = 253;
  private static final int LONGEST_LABEL = 63;

  /** What a Host header means; null when it is no host name. */
  public static @Nullable HostName parse(@Nullable String header) {
    if (header == null || header.isEmpty() || header.length() > LONGEST + 7) {
      return null;
    }
    int colon = header.indexOf(':');
    if (colon >= 0 && !port(header, colon + 1)) {
      return null;
    }
    var host = colon < 0 ? header : header.substring(0, colon);
    if (host.endsWith(".")) {
      host = host.substring(0, host.length() - 1);
    }
    host = ascii(host);
    return host != null && host.length() <= LONGEST && labels(host) ? new HostName(host) : null;
  }

  private static boolean port(String header, int start) {
    for (int i = start; i < header.length(); i++) {
      if (header.charAt(i) < '0' || header.charAt(i) > '9') {
        return false;
      }
    }
    return header.length() - start <= 5;
  }

  /** On every request, so without a regular expression: that was a quarter of the filter's time. */
  private static boolean labels(String host) {
    int start = 0;
    for (int dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', start)) {
      if (!label(host, start, dot)) {
        return false;
      }
      start = dot + 1;
    }
    return label(host, start, host.length());
  }

  private static boolean label(String host, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = host.charAt(i);
      boolean inside = c == '-' && i > start && i < end - 1;
      if (!inside && !usual(c)) {
        return false;
      }
    }
    return end > start && end - start <= LONGEST_LABEL;
  }

  private static boolean usual(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
  }

  private static @Nullable String ascii(String host) {
    for (int i = 0; i < host.length(); i++) {
      if (host.charAt(i) > 127) {
        // the server hands header bytes over as ISO 8859-1; browsers send IDNA already
        try {
          return IDN.toASCII(host).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
          return null;
        }
      }
    }
    return host.toLowerCase(Locale.ROOT);
  }

  /** The first label when this is directly below the domain; null when it is not. */
  public @Nullable String labelBelow(String domain) {
    int length = name.length() - domain.length() - 1;
    return length > 0
            && name.endsWith(domain)
            && name.charAt(length) == '.'
            && name.indexOf('.') == length
        ? name.substring(0, length)
        : null;
  }

  @Override
  public String toString() {
    return name;
  }
}
