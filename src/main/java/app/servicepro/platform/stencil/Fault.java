package app.servicepro.platform.stencil;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong, where, and what there is instead.
 *
 * @param key of the sentence
 * @param words that fill it
 * @param hint key of what to do; null when the sentence says it all
 */
public record Fault(Place place, String key, Map<String, String> words, @Nullable String hint) {
  public int line() {
    return place.line();
  }

  public int column() {
    return place.column();
  }
}
