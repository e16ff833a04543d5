package app.servicepro.pages;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far the owner is with the site.
 *
 * @param publishedAt when visitors got what they see; null when they see nothing yet
 * @param waiting how many documents of the draft differ from what visitors see
 * @param texts how many texts the draft has
 * @param missing how many of them each of the site's languages lacks; the first one is not in here
 */
public record SiteProgress(
    @Nullable Instant publishedAt, int waiting, int texts, Map<String, Integer> missing) {

  public boolean published() {
    return publishedAt != null;
  }
}
