package app.servicepro.media.s3;

import app.servicepro.media.spi.BlobKey;
import app.servicepro.media.spi.BlobStore;
import app.servicepro.platform.crypto.Hash;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.platform.time.Time;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Objects {@code <prefix><tenant>/<hash>} in a bucket. A server that does not connect within two
 * seconds, or does not answer within ten, is away. What comes in is checked by its hash there.
 */
public final class S3Store implements BlobStore {
  private static final Duration TO_CONNECT = Duration.ofSeconds(2);
  private static final Duration TO_ANSWER = Duration.ofSeconds(10);
  private static final Duration TO_TAKE = Duration.ofMinutes(1);
  private static final String EMPTY = Hash.sha256("");

  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(TO_CONNECT)
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final S3Settings settings;
  private final Signature signature;

  public S3Store(S3Settings settings) {
    this.settings = settings;
    this.signature = new Signature(settings);
  }

  /** What is asked of the server. */
  private record Call(
      String method, String path, Map<String, String> query, Map<String, String> headers) {}

  @Override
  public void put(BlobKey key, Path file) throws IOException {
    var call = new Call("PUT", path(key), Map.of(), Map.of());
    var body = BodyPublishers.ofFile(file);
    try (var answer = send(call, body, key.hash(), TO_TAKE).body()) {
      answer.readAllBytes();
    }
  }

  @Override
  public Optional<InputStream> get(BlobKey key) throws IOException {
    return read(new Call("GET", path(key), Map.of(), Map.of()));
  }

  @Override
  public Optional<InputStream> range(BlobKey key, long from, long length) throws IOException {
    var range = "bytes=" + from + "-" + (from + length - 1);
    return read(new Call("GET", path(key), Map.of(), Map.of("range", range)));
  }

  private Optional<InputStream> read(Call call) throws IOException {
    var answer = ask(call, BodyPublishers.noBody(), EMPTY, TO_ANSWER);
    int status = answer.statusCode();
    if (status == 200 || status == 206) {
      return Optional.of(answer.body());
    }
    answer.body().close();
    if (status == 404) {
      return Optional.empty();
    }
    if (status == 416) {
      return Optional.of(InputStream.nullInputStream());
    }
    throw refused(call, status);
  }

  @Override
  public void delete(BlobKey key) throws IOException {
    var call = new Call("DELETE", path(key), Map.of(), Map.of());
    var answer = ask(call, BodyPublishers.noBody(), EMPTY, TO_ANSWER);
    answer.body().close();
    if (answer.statusCode() / 100 != 2 && answer.statusCode() != 404) {
      throw refused(call, answer.statusCode());
    }
  }

  @Override
  public URI signed(BlobKey key, String type, Duration valid) {
    var query = Map.of("response-content-type", type, "response-content-disposition", "attachment");
    return URI.create(
        settings.endpoint()
            + path(key)
            + "?"
            + signature.presigned(path(key), query, valid, Time.now()));
  }

  @Override
  public long usage(TenantId tenant) throws IOException {
    var query = new TreeMap<String, String>();
    query.put("list-type", "2");
    query.put("prefix", settings.prefix() + tenant + "/");
    long sum = 0;
    for (var page = list(query); ; page = list(query)) {
      sum += page.bytes();
      if (page.next() == null) {
        return sum;
      }
      query.put("continuation-token", page.next());
    }
  }

  private Listing list(Map<String, String> query) throws IOException {
    var call = new Call("GET", "/" + settings.bucket(), query, Map.of());
    try (var xml = send(call, BodyPublishers.noBody(), EMPTY, TO_ANSWER).body()) {
      return Listing.read(xml);
    }
  }

  private HttpResponse<InputStream> send(
      Call call, BodyPublisher body, String hash, Duration patience) throws IOException {
    var answer = ask(call, body, hash, patience);
    if (answer.statusCode() != 200) {
      answer.body().close();
      throw refused(call, answer.statusCode());
    }
    return answer;
  }

  private HttpResponse<InputStream> ask(
      Call call, BodyPublisher body, String hash, Duration patience) throws IOException {
    var query = call.query().isEmpty() ? "" : "?" + Signature.query(call.query());
    var request =
        HttpRequest.newBuilder(URI.create(settings.endpoint() + call.path() + query))
            .method(call.method(), body)
            .timeout(patience);
    signature
        .headers(call.method(), call.path(), call.query(), call.headers(), hash, Time.now())
        .forEach(request::header);
    try {
      return client.send(request.build(), BodyHandlers.ofInputStream());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private static IOException refused(Call call, int status) {
    return new IOException(call.method() + " of " + call.path() + " was answered by " + status);
  }

  private String path(BlobKey key) {
    return "/" + settings.bucket() + "/" + settings.prefix() + key.path();
  }
}
