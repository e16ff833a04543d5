package app.servicepro.media;

import app.servicepro.media.model.Picture;
import app.servicepro.media.model.PictureFile;
import app.servicepro.media.model.PictureState;
import app.servicepro.media.model.PictureStore;
import app.servicepro.platform.db.Changed;
import app.servicepro.platform.http.Body;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Pictures as bytes, ready to send. What is asked for often comes from memory, also while the
 * database or the store are away; a change is known within a second.
 */
@ApplicationScoped
public class PictureFiles {
  private static final long SHARE_OF_HEAP = 16;
  private static final int MOST_KNOWN = 20_000;
  private static final Duration WHILE_MADE = Duration.ofSeconds(1);
  private static final Duration LONG = Duration.ofHours(12);

  /** Of which picture of whom. */
  private record Key(TenantId tenant, String id) {}

  private record Bytes(TenantId tenant, String hash) {}

  /**
   * What is sent.
   *
   * @param lasting whether it is what was asked for and stays so for ever
   */
  public record Answer(Body body, boolean lasting) {}

  private final Cache<Key, Optional<PictureStore.Files>> known =
      Caffeine.newBuilder()
          .maximumSize(MOST_KNOWN)
          .expireAfter(Expiry.writing((Key k, Optional<PictureStore.Files> f) -> kept(f)))
          .build();
  private final Cache<Bytes, Body> bytes =
      Caffeine.newBuilder()
          .maximumWeight(Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP)
          .weigher((Bytes key, Body body) -> body.weight())
          .build();

  @Inject private PictureStore store;
  @Inject private Blobs blobs;

  /**
   * A picture of a tenant in one of its widths.
   *
   * @param webp whether that format may be sent
   * @return empty when the tenant has no such picture, or not in that width
   * @throws UncheckedIOException when it is not in memory and the store does not answer
   */
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  public Optional<Answer> find(TenantId tenant, String id, int width, boolean webp) {
    var picture = known.get(new Key(tenant, id), key -> Tenancy.as(tenant, () -> store.files(id)));
    return picture
        .filter(p -> p.state() != PictureState.FAILED)
        .filter(p -> Ladder.has(p.width(), width))
        .map(p -> answer(tenant, p, Math.min(width, p.width()), webp));
  }

  private Answer answer(TenantId tenant, PictureStore.Files picture, int width, boolean webp) {
    Predicate<PictureFile> modern = f -> f.format().equals("webp");
    var file = nearest(picture.files(), width, modern.negate());
    var best = webp ? nearest(picture.files(), width, modern) : null;
    if (best != null && (file == null || best.width() == width)) {
      file = best;
    }
    if (file == null) {
      return new Answer(placeholder(picture), false);
    }
    boolean settled = picture.state() == PictureState.DONE || !webp || file.equals(best);
    return new Answer(body(tenant, file), settled && file.width() == width);
  }

  /** The width itself; else the next larger one; else the largest. */
  private static @Nullable PictureFile nearest(
      List<PictureFile> files, int width, Predicate<PictureFile> format) {
    var fit = files.stream().filter(format).toList();
    return fit.stream()
        .filter(f -> f.width() >= width)
        .findFirst()
        .or(() -> fit.stream().max(Comparator.comparingInt(PictureFile::width)))
        .orElse(null);
  }

  private Body body(TenantId tenant, PictureFile file) {
    return Objects.requireNonNull(
        bytes.get(new Bytes(tenant, file.hash()), key -> Tenancy.as(tenant, () -> read(file))));
  }

  private Body read(PictureFile file) {
    try (var in = blobs.open(file.hash())) {
      return Body.binary(file.type(), in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Shown until the first file of a picture is made: a quiet plane of its shape. */
  private static Body placeholder(PictureStore.Files picture) {
    return Body.page(
        "image/svg+xml",
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d"><path fill="#8883" d="M0 0h%1$dv%2$dH0z"/></svg>
        """
            .formatted(picture.width(), picture.height()));
  }

  private static Duration kept(Optional<PictureStore.Files> files) {
    boolean settled = files.filter(f -> f.state() == PictureState.DONE).isPresent();
    return settled ? LONG : WHILE_MADE;
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed change) {
    var tenant = change.of(Picture.TOPIC);
    if (change.everything()) {
      known.invalidateAll();
    } else if (tenant != null) {
      known.asMap().keySet().removeIf(key -> key.tenant().toString().equals(tenant));
    }
  }
}
