package app.servicepro.platform.http;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A host name as names are compared: lower case, ASCII (IDNA), without port and trailing dot.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-7.2">RFC 9110, 7.2 Host</a>
 */
public record HostName(String name) {
  private static final int LONGEST = 253;
  private static final Pattern LABELS =
      Pattern.compile(
          "[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?(\\.[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?)*");
  private static final Pattern PORT = Pattern.compile("\\d{0,5}");

  /** What a Host header means; null when it is no host name. */
  public static @Nullable HostName parse(@Nullable String header) {
    if (header == null || header.isEmpty() || header.length() > LONGEST + 7) {
      return null;
    }
    int colon = header.indexOf(':');
    if (colon >= 0 && !PORT.matcher(header.substring(colon + 1)).matches()) {
      return null;
    }
    var host = colon < 0 ? header : header.substring(0, colon);
    if (host.endsWith(".")) {
      host = host.substring(0, host.length() - 1);
    }
    host = ascii(host);
    return host != null && host.length() <= LONGEST && LABELS.matcher(host).matches()
        ? new HostName(host)
        : null;
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
