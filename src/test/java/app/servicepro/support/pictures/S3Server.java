package app.servicepro.support.pictures;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * As much of S3 as we use, with a memory instead of disks. It reckons signatures out by itself,
 * from the request as it came, and believes nothing that is not signed, in time and whole.
 */
public final class S3Server implements AutoCloseable {
  public static final String BUCKET = "pictures";
  public static final String REGION = "eu-test-1";
  public static final String KEY = "AKIDTEST";
  public static final String SECRET = "not/a+secret=at all";

  private static final int ON_A_PAGE = 2;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");

  private final HttpServer server;
  private final NavigableMap<String, byte[]> objects = new ConcurrentSkipListMap<>();
  private volatile boolean broken;

  public S3Server() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  public String endpoint() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** From now on it answers everything with 503, or again as it should. */
  public void broken(boolean now) {
    broken = now;
  }

  public Map<String, byte[]> objects() {
    return objects;
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange call) throws IOException {
    try (call) {
      var body = call.getRequestBody().readAllBytes();
      int refused = broken ? 503 : judge(call, body);
      if (refused != 0) {
        call.sendResponseHeaders(refused, -1);
      } else {
        serve(call, body);
      }
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  private void serve(HttpExchange call, byte[] body) throws IOException {
    var path = call.getRequestURI().getRawPath();
    var query = query(call);
    if (path.equals("/" + BUCKET) && query.containsKey("list-type")) {
      reply(call, 200, list(query).getBytes(StandardCharsets.UTF_8));
      return;
    }
    var name = path.substring(BUCKET.length() + 2);
    switch (call.getRequestMethod()) {
      case "PUT" -> {
        objects.put(name, body);
        call.sendResponseHeaders(200, -1);
      }
      case "DELETE" -> {
        objects.remove(name);
        call.sendResponseHeaders(204, -1);
      }
      default -> read(call, name, query);
    }
  }

  private void read(HttpExchange call, String name, Map<String, String> query) throws IOException {
    var found = objects.get(name);
    if (found == null) {
      call.sendResponseHeaders(404, -1);
      return;
    }
    if (query.containsKey("response-content-type")) {
      call.getResponseHeaders().set("Content-Type", query.get("response-content-type"));
    }
    var range = call.getRequestHeaders().getFirst("Range");
    if (range == null) {
      reply(call, 200, found);
      return;
    }
    var ends = range.replace("bytes=", "").split("-", 2);
    int from = Integer.parseInt(ends[0]);
    if (from >= found.length) {
      call.sendResponseHeaders(416, -1);
    } else {
      int to = (int) Math.min(found.length, Long.parseLong(ends[1]) + 1);
      reply(call, 206, Arrays.copyOfRange(found, from, to));
    }
  }

  private String list(Map<String, String> query) {
    var after = query.getOrDefault("continuation-token", "");
    var prefix = text(query, "prefix");
    var rest =
        objects.tailMap(after, false).entrySet().stream()
            .filter(o -> o.getKey().startsWith(prefix))
            .toList();
    var page = rest.subList(0, Math.min(ON_A_PAGE, rest.size()));
    var next =
        rest.size() > ON_A_PAGE
            ? "<NextContinuationToken>" + page.getLast().getKey() + "</NextContinuationToken>"
            : "";
    return page.stream()
        .map(o -> "<Contents><Key>x</Key><Size>" + o.getValue().length + "</Size></Contents>")
        .collect(Collectors.joining("", "<ListBucketResult>" + next, "</ListBucketResult>"));
  }

  private static void reply(HttpExchange call, int status, byte[] body) throws IOException {
    call.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    call.getResponseBody().write(body);
  }

  /** The status of a refusal; 0 when the request is signed as it should be. */
  private static int judge(HttpExchange call, byte[] body) throws GeneralSecurityException {
    var query = query(call);
    var signature = query.remove("X-Amz-Signature");
    if (signature != null) {
      var end = moment(text(query, "X-Amz-Date")).plusSeconds(number(query, "X-Amz-Expires"));
      boolean late = Instant.now().isAfter(end);
      var date = text(query, "X-Amz-Date");
      var names = text(query, "X-Amz-SignedHeaders");
      var wanted = signature(call, date, names, "UNSIGNED-PAYLOAD");
      return late || !wanted.equals(signature) || !call.getRequestMethod().equals("GET") ? 403 : 0;
    }
    var said = call.getRequestHeaders().getFirst("Authorization");
    var hash = call.getRequestHeaders().getFirst("X-amz-content-sha256");
    var date = call.getRequestHeaders().getFirst("X-amz-date");
    if (said == null || hash == null || date == null) {
      return 403;
    }
    boolean whole = hash.equals(hex(MessageDigest.getInstance("SHA-256").digest(body)));
    boolean inTime = Math.abs(Instant.now().getEpochSecond() - moment(date).getEpochSecond()) < 900;
    var names = said.replaceFirst(".*SignedHeaders=", "").replaceFirst(",.*", "");
    var credential = "Credential=" + KEY + "/" + date.substring(0, 8) + "/" + REGION + "/s3/";
    boolean ours =
        said.contains(credential)
            && names.contains("host")
            && said.endsWith("Signature=" + signature(call, date, names, hash));
    return ours && inTime ? (whole ? 0 : 400) : 403;
  }

  private static String signature(HttpExchange call, String date, String names, String hash)
      throws GeneralSecurityException {
    var canonical = new StringBuilder(call.getRequestMethod()).append('\n');
    canonical.append(call.getRequestURI().getRawPath()).append('\n');
    canonical.append(
        Arrays.stream(raw(call).split("&", -1))
            .filter(q -> !q.startsWith("X-Amz-Signature="))
            .sorted()
            .collect(Collectors.joining("&")));
    canonical.append('\n');
    for (var name : names.split(";", -1)) {
      var value = call.getRequestHeaders().getFirst(name.toLowerCase(Locale.ROOT));
      canonical.append(name).append(':').append(value).append('\n');
    }
    canonical.append('\n').append(names).append('\n').append(hash);
    var scope = date.substring(0, 8) + "/" + REGION + "/s3/aws4_request";
    var digest =
        hex(
            MessageDigest.getInstance("SHA-256")
                .digest(canonical.toString().getBytes(StandardCharsets.UTF_8)));
    var key = ("AWS4" + SECRET).getBytes(StandardCharsets.UTF_8);
    for (var part : scope.split("/", -1)) {
      key = hmac(key, part);
    }
    return hex(hmac(key, "AWS4-HMAC-SHA256\n" + date + "\n" + scope + "\n" + digest));
  }

  private static byte[] hmac(byte[] key, String text) throws GeneralSecurityException {
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Map<String, String> query(HttpExchange call) {
    var query = new TreeMap<String, String>();
    for (var pair : raw(call).split("&", -1)) {
      var parts = pair.split("=", 2);
      if (parts.length == 2) {
        query.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
      }
    }
    return query;
  }

  private static String raw(HttpExchange call) {
    var query = call.getRequestURI().getRawQuery();
    return query == null ? "" : query;
  }

  private static long number(Map<String, String> query, String name) {
    return Long.parseLong(text(query, name));
  }

  private static String text(Map<String, String> query, String name) {
    return query.getOrDefault(name, "");
  }

  private static Instant moment(String text) {
    return LocalDateTime.parse(text, MOMENT).toInstant(ZoneOffset.UTC);
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
