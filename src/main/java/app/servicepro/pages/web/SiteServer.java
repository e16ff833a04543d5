package app.servicepro.pages.web;

import app.servicepro.pages.Pages;
import app.servicepro.pages.SiteState;
import app.servicepro.pages.remote.HttpSectionSource;
import app.servicepro.pages.render.PagePath;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.platform.time.Time;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Answers for a tenant's site: from the cache, or made once and kept. */
@ApplicationScoped
public class SiteServer {
  private static final System.Logger LOG = System.getLogger(SiteServer.class.getName());
  private static final long SHARE_OF_HEAP = 4;

  private final PageCache cache = new PageCache(Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP);

  @Inject private SiteStates states;
  @Inject private Pages pages;
  @Inject private SiteFiles files;
  @Inject private HttpSectionSource remote;
  @Inject private PreviewServer previews;

  /**
   * @param path judged already; without query
   */
  CachedPage answer(TenantId tenant, String path) {
    var state = states.get(tenant);
    if (!state.facts().status().open()) {
      return notice(state, path, "unavailable", 503);
    }
    if (!state.published()) {
      return notice(state, path, "coming-soon", 200);
    }
    var key = new PageCache.Key(tenant, stamp(state), path);
    var page = cache.get(key);
    return page == null ? made(state, key) : page;
  }

  /** A page of the draft, below the address of a preview. */
  PreviewServer.Answer preview(TenantId tenant, String path) {
    return previews.answer(states.get(tenant), path);
  }

  /** Pages with answers of a tenant's own backend are made anew as often as those are fresh. */
  private static String stamp(SiteState state) {
    return state.backends().isEmpty()
        ? state.stamp()
        : state.stamp() + Time.now().getEpochSecond() / HttpSectionSource.FRESH.toSeconds();
  }

  private CachedPage made(SiteState state, PageCache.Key key) {
    try {
      var file = files.make(state, key.path());
      if (file.isPresent()) {
        if (file.get().status() == 200 && file.get().settled()) {
          cache.put(key, file.get());
        }
        return file.get();
      }
      return PagePath.parse(key.path(), state.languages())
          .flatMap(path -> page(state, path, key))
          .or(() -> moved(state, key.path()))
          .or(() -> redirected(state, key.path()))
          .orElseGet(() -> notice(state, key.path(), "not-found", 404));
    } catch (RuntimeException e) {
      LOG.log(
          System.Logger.Level.ERROR,
          "PAGE-FAILED tenant=" + state.tenant() + " path=" + key.path(),
          e);
      return cache.lastGood(key, () -> SmallPage.UNAVAILABLE.page());
    }
  }

  private Optional<CachedPage> page(SiteState state, PagePath path, PageCache.Key key) {
    if (!state.documents().contains("page:" + path.page())) {
      return Optional.empty();
    }
    return html(state, path)
        .map(html -> {
          var page = CachedPage.html(200, path.language(), html.text());
          if (html.complete()) {
            cache.put(key, page);
          }
          return page;
        });
  }

  /** With what the tenant's own backends say; without them when a template cannot print that. */
  private Optional<Pages.Html> html(SiteState state, PagePath path) {
    var answers = remote(state, path.language());
    try {
      return Tenancy.as(state.tenant(), () -> pages.page(state, path, answers));
    } catch (RuntimeException e) {
      if (answers.isEmpty()) {
        throw e;
      }
      LOG.log(
          System.Logger.Level.WARNING,
          "BACKEND-FAILED tenant=" + state.tenant() + " its answer cannot be printed",
          e);
      return Tenancy.as(state.tenant(), () -> pages.page(state, path, Map.of()));
    }
  }

  /** Addresses people type or remember: "/es", "/services/", "/en/services". */
  private Optional<CachedPage> moved(SiteState state, String path) {
    return PagePath.proper(path, state.languages())
        .filter(proper -> answer(state.tenant(), proper).status() == 200)
        .map(proper -> CachedPage.moved(PagePath.language(proper, state.languages()), proper));
  }

  /** Pages that there were: renamed, or removed in favour of another. */
  private static Optional<CachedPage> redirected(SiteState state, String path) {
    return PagePath.parse(path, state.languages())
        .filter(old -> state.redirects().containsKey(old.page()))
        .map(old -> {
          var base =
              old.language().equals(state.languages().getFirst()) ? "" : "/" + old.language();
          var target = Objects.requireNonNull(state.redirects().get(old.page()));
          return CachedPage.moved(old.language(), base + target);
        });
  }

  /** Asked before the transaction begins. */
  private Map<String, Object> remote(SiteState state, String language) {
    var answers = new HashMap<String, Object>();
    state
        .backends()
        .forEach((source, address) -> {
          var answer = remote.answer(state.tenant(), source, language, address);
          if (answer != null) {
            answers.put(source, answer);
          }
        });
    return answers;
  }

  /** One for each language, whatever the path. */
  private CachedPage notice(SiteState state, String path, String name, int status) {
    var language = PagePath.language(path, state.languages());
    var key = new PageCache.Key(state.tenant(), state.stamp(), name + " " + language);
    var kept = cache.get(key);
    if (kept != null) {
      return kept;
    }
    try {
      var html = Tenancy.as(state.tenant(), () -> pages.notice(state, language, name));
      var page = CachedPage.html(status, language, html.text());
      cache.put(key, page);
      return page;
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "NOTICE-FAILED tenant=" + state.tenant(), e);
      return cache.lastGood(
          key, () -> (status == 404 ? SmallPage.NOT_FOUND : SmallPage.UNAVAILABLE).page());
    }
  }
}
