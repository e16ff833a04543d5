package app.servicepro.media.s3;

import app.servicepro.platform.crypto.Hash;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * AWS Signature Version 4, in headers and in addresses.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-authenticating-requests.html">
 *     Authenticating Requests</a>
 */
final class Signature {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final int DAY = 8;
  private static final String ALGORITHM = "AWS4-HMAC-SHA256";
  private static final String UNSIGNED = "UNSIGNED-PAYLOAD";

  private final S3Settings settings;

  Signature(S3Settings settings) {
    this.settings = settings;
  }

  /**
   * The headers that a request needs, but for Host.
   *
   * @param path of the address, of letters that need no escape
   * @param query not encoded yet
   * @param more headers of the request to be signed, in small letters
   * @param payload hash of the body
   */
  SortedMap<String, String> headers(
      String method,
      String path,
      Map<String, String> query,
      Map<String, String> more,
      String payload,
      Instant now) {
    var headers = new TreeMap<String, String>(more);
    headers.put("host", settings.host());
    headers.put("x-amz-content-sha256", payload);
    headers.put("x-amz-date", MOMENT.format(now));
    var signature = sign(canonical(method, path, query, headers, payload), now);
    var authorization =
        "%s Credential=%s/%s,SignedHeaders=%s,Signature=%s"
            .formatted(ALGORITHM, settings.key(), scope(now), names(headers), signature);
    headers.remove("host");
    headers.put("authorization", authorization);
    return headers;
  }

  /** The query of an address that is good for GET until the time is over. */
  String presigned(String path, Map<String, String> query, Duration valid, Instant now) {
    var all = new TreeMap<String, String>(query);
    all.put("X-Amz-Algorithm", ALGORITHM);
    all.put("X-Amz-Credential", settings.key() + "/" + scope(now));
    all.put("X-Amz-Date", MOMENT.format(now));
    all.put("X-Amz-Expires", String.valueOf(valid.toSeconds()));
    all.put("X-Amz-SignedHeaders", "host");
    var headers = new TreeMap<String, String>(Map.of("host", settings.host()));
    var signature = sign(canonical("GET", path, all, headers, UNSIGNED), now);
    return query(all) + "&X-Amz-Signature=" + signature;
  }

  private static String canonical(
      String method,
      String path,
      Map<String, String> query,
      SortedMap<String, String> headers,
      String payload) {
    var lines =
        headers.entrySet().stream()
            .map(h -> h.getKey() + ":" + h.getValue().strip() + "\n")
            .collect(Collectors.joining());
    return String.join("\n", method, path, query(query), lines, names(headers), payload);
  }

  private String sign(String canonical, Instant now) {
    var text = String.join("\n", ALGORITHM, MOMENT.format(now), scope(now), Hash.sha256(canonical));
    var key = ("AWS4" + settings.secret()).getBytes(StandardCharsets.UTF_8);
    for (var part : scope(now).split("/", -1)) {
      key = hmac(key, part);
    }
    return HexFormat.of().formatHex(hmac(key, text));
  }

  private String scope(Instant now) {
    return MOMENT.format(now).substring(0, DAY) + "/" + settings.region() + "/s3/aws4_request";
  }

  private static String names(SortedMap<String, String> headers) {
    return String.join(";", headers.keySet());
  }

  /** Sorted and encoded as RFC 3986 wants it. */
  static String query(Map<String, String> query) {
    return new TreeMap<>(query)
        .entrySet().stream()
            .map(q -> encoded(q.getKey()) + "=" + encoded(q.getValue()))
            .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A")
        .replace("%7E", "~");
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
