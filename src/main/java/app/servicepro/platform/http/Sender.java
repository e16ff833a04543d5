package app.servicepro.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sends a body: compressed as the client takes it, 304 when the client has it. */
public final class Sender {
  private static final Pattern GZIP = accepting("gzip");
  private static final Pattern BROTLI = accepting("br");
  private static final Pattern ANY = accepting("\\*");
  private static final Pattern NO_WEIGHT = Pattern.compile("0(\\.0*)?");

  private static final int MOST_KNOWN = 100;
  private static final int LONGEST_KNOWN = 100;
  private static final Map<String, Codings> KNOWN = new ConcurrentHashMap<>();

  private record Codings(boolean gzip, boolean brotli) {}

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
    response.setHeader("Cache-Control", caching);
    if (body.varies()) {
      response.setHeader("Vary", "Accept-Encoding");
    }
    var accepted = request.getHeader("Accept-Encoding");
    var coded = body.coded(takesGzip(accepted), takesBrotli(accepted));
    var had = status == 200 ? known(body, coded, request.getHeader("If-None-Match")) : null;
    if (had != null) {
      response.setHeader("ETag", had);
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    response.setHeader("ETag", coded.etag());
    response.setStatus(status);
    response.setContentType(body.type());
    if (coded.coding() != null) {
      response.setHeader("Content-Encoding", coded.coding());
    }
    response.setContentLength(coded.bytes().length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(coded.bytes());
    }
  }

  /** RFC 9110, 13.1.2: the tag of what the client has, weak or not; a star is any. */
  private static @Nullable String known(Body body, Body.Coded coded, @Nullable String tags) {
    if (tags == null) {
      return null;
    }
    return tags.strip().equals("*") ? coded.etag() : body.matching(tags);
  }

  static boolean takesGzip(@Nullable String accepted) {
    return accepted != null && codings(accepted).gzip();
  }

  static boolean takesBrotli(@Nullable String accepted) {
    return accepted != null && codings(accepted).brotli();
  }

  /** Browsers say one of a handful of things, so what it means is remembered. */
  private static Codings codings(String accepted) {
    var known = KNOWN.get(accepted);
    if (known != null) {
      return known;
    }
    var read = new Codings(takes(GZIP, accepted), takes(BROTLI, accepted));
    if (KNOWN.size() < MOST_KNOWN && accepted.length() < LONGEST_KNOWN) {
      KNOWN.put(accepted, read);
    }
    return read;
  }

  /** RFC 9110, 12.5.3: named with a weight above zero, or not named and covered by a star. */
  private static boolean takes(Pattern coding, String accepted) {
    var named = coding.matcher(accepted);
    if (named.find()) {
      return wanted(named.group(1));
    }
    var any = ANY.matcher(accepted);
    return any.find() && wanted(any.group(1));
  }

  private static boolean wanted(@Nullable String weight) {
    return weight == null || !NO_WEIGHT.matcher(weight).matches();
  }

  private static Pattern accepting(String coding) {
    return Pattern.compile("(?i)(?:^|,)\\s*" + coding + "\\s*(?:;\\s*q=([\\d.]+))?\\s*(?=,|$)");
  }
}
