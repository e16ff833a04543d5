package app.servicepro.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sends a body: compressed when the client takes it, 304 when the client has it. */
public final class Sender {
  private static final Pattern GZIP =
      Pattern.compile("(?i)(?:^|,)\\s*(?:gzip|\\*)\\s*(?:;\\s*q=([\\d.]+))?\\s*(?=,|$)");
  private static final Pattern NO_WEIGHT = Pattern.compile("0(\\.0*)?");

  private Sender() {}

  /**
   * @param status of an answer that carries the body
   * @param caching the value of Cache-Control
   */
  public static void send(
      HttpServletRequest request,
      HttpServletResponse response,
      int status,
      Body body,
      String caching)
      throws IOException {
    boolean gzip = body.compressed() && takesGzip(request.getHeader("Accept-Encoding"));
    var etag = body.etag(gzip);
    response.setHeader("ETag", etag);
    response.setHeader("Cache-Control", caching);
    if (body.compressed()) {
      response.setHeader("Vary", "Accept-Encoding");
    }
    if (status == 200 && names(request.getHeader("If-None-Match"), etag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setStatus(status);
    response.setContentType(body.type());
    if (gzip) {
      response.setHeader("Content-Encoding", "gzip");
    }
    var bytes = body.bytes(gzip);
    response.setContentLength(bytes.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(bytes);
    }
  }

  /** RFC 9110, 12.5.3: named with a weight above zero, or covered by a star. */
  static boolean takesGzip(@Nullable String accepted) {
    if (accepted == null) {
      return false;
    }
    if (accepted.startsWith("gzip,")) {
      return true; // what all browsers say
    }
    var match = GZIP.matcher(accepted);
    return match.find() && (match.group(1) == null || !NO_WEIGHT.matcher(match.group(1)).matches());
  }

  /** RFC 9110, 13.1.2: the tag is in the list, weak or not, or the list is a star. */
  static boolean names(@Nullable String list, String etag) {
    return list != null && (list.equals(etag) || list.contains(etag) || list.strip().equals("*"));
  }
}
