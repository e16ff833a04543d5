package app.servicepro.pages.web;

import app.servicepro.platform.tenancy.TenantId;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Pages by tenant, version and path, as bytes ready to send. Nothing is ever removed because it is
 * old: a new version has new keys, and what nobody asks for goes when room is needed.
 */
final class PageCache {
  /** A page of a site in a version. */
  record Key(TenantId tenant, String stamp, String path) {}

  /** A page of a site in whatever version. */
  private record Place(TenantId tenant, String path) {}

  private final Cache<Key, CachedPage> pages;
  private final Cache<Place, CachedPage> lastGood;

  /**
   * @param most bytes to hold, about
   */
  PageCache(long most) {
    pages =
        Caffeine.newBuilder()
            .maximumWeight(most)
            .weigher((Key k, CachedPage p) -> p.weight())
            .build();
    lastGood =
        Caffeine.newBuilder()
            .maximumWeight(most / 4)
            .weigher((Place k, CachedPage p) -> p.weight())
            .build();
  }

  @Nullable CachedPage get(Key key) {
    return pages.getIfPresent(key);
  }

  void put(Key key, CachedPage page) {
    pages.put(key, page);
    lastGood.put(new Place(key.tenant(), key.path()), page);
  }

  /** The page as it was when it could last be made; what the supplier says when it never could. */
  CachedPage lastGood(Key key, Supplier<CachedPage> otherwise) {
    var page = lastGood.getIfPresent(new Place(key.tenant(), key.path()));
    return page == null ? otherwise.get() : page;
  }
}
