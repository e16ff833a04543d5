package app.servicepro.pages.spi;

import jakarta.json.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an answer of a source may add to the page around its section. */
public interface LiveData {
  /** The name of the one thing the page is about; null when it is not about one. */
  default @Nullable String pageTitle() {
    return null;
  }

  default @Nullable String pageDescription() {
    return null;
  }

  /**
   * What search engines should know, as schema.org objects without {@code @context}.
   *
   * @param origin scheme, host and port of the site
   */
  default List<JsonObject> structured(String origin) {
    return List.of();
  }
}
