package app.servicepro.themes;

import app.servicepro.platform.content.BrokenContent;
import app.servicepro.platform.content.ContentRead;
import app.servicepro.platform.http.Body;
import app.servicepro.platform.i18n.Language;
import app.servicepro.themes.model.ThemeReader;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The themes in use now. */
@ApplicationScoped
public class Themes {
  @Inject private Language language;
  private volatile Map<String, Theme> themes = Map.of();
  private volatile Map<String, Body> assets = Map.of();

  void read(@Observes @Priority(ContentRead.THEMES) ContentRead content) {
    themes =
        content.orBefore(
            themes,
            () -> new ThemeReader(content.root().resolve("themes"), language::words).readAll());
    var served = new HashMap<String, Body>(assets);
    themes.values().forEach(t -> served.putAll(t.assets()));
    assets = served;
  }

  /** Every theme, by its id. */
  public List<Theme> all() {
    return themes.values().stream().sorted(Comparator.comparing(Theme::id)).toList();
  }

  public Optional<Theme> find(String id) {
    return Optional.ofNullable(themes.get(id));
  }

  /**
   * @throws BrokenContent when there is no such theme (any more)
   */
  public Theme get(String id) {
    return find(id)
        .orElseThrow(() -> new BrokenContent(java.nio.file.Path.of("themes", id), "no such theme"));
  }

  /** What is served at an address below {@code /assets/}; old addresses stay until a restart. */
  public @Nullable Body asset(String address) {
    return assets.get(address);
  }
}
