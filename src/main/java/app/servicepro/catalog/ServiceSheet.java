package app.servicepro.catalog;

import jakarta.json.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an owner writes about a service.
 *
 * @param minutes of work, 5 to {@value #MOST_MINUTES}
 * @param picture the name of a drawing; null for none
 * @param featured whether it leads the others; only one does
 * @param texts name, pitch, includes, about; each {@code {"en": …}}
 * @param addOns ids of what can be added to it, in order
 */
public record ServiceSheet(
    int minutes,
    Price price,
    @Nullable String picture,
    boolean featured,
    JsonObject texts,
    List<String> addOns) {
  public static final int FEWEST_MINUTES = 5;

  /** Thirty days. */
  public static final int MOST_MINUTES = 43_200;

  /** The texts of a service, the first of them its name. */
  public static final List<String> TEXTS = List.of("name", "pitch", "includes", "about");
}
