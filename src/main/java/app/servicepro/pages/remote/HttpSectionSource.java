package app.servicepro.pages.remote;

import app.servicepro.platform.http.Outgoing;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.platform.time.Time;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A live section filled by a tenant's own HTTP backend: {@code GET <address>?locale=es} answers a
 * JSON object of the shape that the section's template reads. An answer is used for ten seconds.
 * When the backend fails, is slow or answers nonsense, its last good answer stands in; after three
 * failures in a row it is left alone for half a minute.
 */
@ApplicationScoped
public class HttpSectionSource {
  /** How long an answer is fresh; pages that use one are rendered anew this often. */
  public static final Duration FRESH = Duration.ofSeconds(10);

  private static final System.Logger LOG = System.getLogger(HttpSectionSource.class.getName());
  private static final Duration REST = Duration.ofSeconds(30);
  private static final int FAILURES = 3;

  /** A tenant's source in a language, and where it is asked. */
  private record Key(TenantId tenant, String source, String language, String address) {}

  /** What is known of a backend. */
  private record State(@Nullable Object lastGood, Instant askedAt, int failures) {
    boolean settled(Instant now) {
      return now.isBefore(askedAt.plus(failures >= FAILURES ? REST : FRESH));
    }
  }

  private final Cache<Key, State> states = Caffeine.newBuilder().maximumSize(10_000).build();
  @Inject private Outgoing outgoing;

  /** The answer in a language; null while the backend has never given a good one. */
  public @Nullable Object answer(TenantId tenant, String source, String language, String address) {
    var key = new Key(tenant, source, language, address);
    var now = Time.now();
    var state =
        states.asMap().compute(key, (k, s) -> s != null && s.settled(now) ? s : asked(k, s, now));
    return Objects.requireNonNull(state).lastGood();
  }

  private State asked(Key key, @Nullable State before, Instant now) {
    try {
      var separator = key.address().contains("?") ? "&" : "?";
      var answer = outgoing.get(URI.create(key.address() + separator + "locale=" + key.language()));
      return new State(Json.plain(Json.object(answer)), now, 0);
    } catch (IOException | RuntimeException e) {
      LOG.log(
          System.Logger.Level.WARNING,
          "BACKEND-FAILED tenant={0} source={1}: {2}; its last good answer stands in",
          key.tenant(),
          key.source(),
          e.getMessage());
      return before == null
          ? new State(null, now, 1)
          : new State(before.lastGood(), now, before.failures() + 1);
    }
  }
}
