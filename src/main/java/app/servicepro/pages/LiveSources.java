package app.servicepro.pages;

import app.servicepro.pages.render.Sources;
import app.servicepro.pages.spi.SectionSource;
import app.servicepro.pages.spi.SourceQuery;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The built-in live sources, found by CDI; one that fails never breaks a page. */
@ApplicationScoped
public class LiveSources {
  private static final System.Logger LOG = System.getLogger(LiveSources.class.getName());

  /** Who asked for what. */
  private record Key(TenantId tenant, String source, String language, @Nullable String subject) {}

  private final Cache<Key, Object> lastGood = Caffeine.newBuilder().maximumSize(1_000).build();
  @Inject @Any private Instance<SectionSource> sources;

  /** The versions of all sources for the bound tenant, in one text. */
  public String versions() {
    var versions = new TreeMap<String, String>();
    for (var source : sources) {
      versions.put(source.name(), source.version());
    }
    return versions.toString();
  }

  /** The paths of all pages that are about one thing of a source. */
  public List<String> paths() {
    return sources.stream().flatMap(s -> s.paths().stream()).sorted().toList();
  }

  /** What a source answers with, if tenants' own templates may know it. */
  public @Nullable Class<? extends Record> answers(@Nullable String source) {
    for (var found : sources) {
      if (found.name().equals(source)) {
        return found.answers();
      }
    }
    return null;
  }

  /**
   * What sections ask while one page is rendered.
   *
   * @param remote what the tenant's own backends answered already, by source
   */
  public Asked ask(Map<String, Object> remote) {
    return new Asked(remote);
  }

  /** Answers, and remembers whether all of them are the sources' own and new. */
  public final class Asked implements Sources {
    private final Map<String, Object> remote;
    private final Map<String, @Nullable Object> answers = new TreeMap<>();
    private final ArrayList<String> failed = new ArrayList<>();

    private Asked(Map<String, Object> remote) {
      this.remote = remote;
    }

    /** Whether the page may be kept: no source failed while it was made. */
    public boolean complete() {
      return failed.isEmpty();
    }

    @Override
    public @Nullable Object answer(String source, SourceQuery query) {
      if (remote.containsKey(source)) {
        return remote.get(source);
      }
      return answers.computeIfAbsent(source, s -> builtIn(s, query));
    }

    private @Nullable Object builtIn(String name, SourceQuery query) {
      var key = new Key(Tenancy.required(), name, query.language(), query.subject());
      for (var source : sources) {
        if (source.name().equals(name)) {
          return safely(source, query, key);
        }
      }
      return null;
    }

    private @Nullable Object safely(SectionSource source, SourceQuery query, Key key) {
      try {
        var answer = source.answer(query);
        if (answer != null) {
          lastGood.put(key, answer);
        }
        return answer;
      } catch (RuntimeException e) {
        failed.add(source.name());
        LOG.log(
            System.Logger.Level.WARNING,
            "SOURCE-FAILED tenant=" + key.tenant() + " source=" + source.name(),
            e);
        return lastGood.getIfPresent(key);
      }
    }
  }
}
