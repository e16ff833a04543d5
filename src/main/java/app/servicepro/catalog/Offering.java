package app.servicepro.catalog;

import jakarta.json.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service as the catalogue holds it, in all languages.
 *
 * @param minutes of work
 * @param amount in minor units of the site's currency
 * @param picture the name of a drawing
 * @param texts name, pitch, includes, about; each {@code {"en": …}}
 */
public record Offering(
    String id,
    int minutes,
    PriceShape shape,
    long amount,
    @Nullable String picture,
    boolean featured,
    JsonObject texts,
    List<Extra> extras) {

  /** An add-on: what it adds to price and time; the amount may be negative (a discount). */
  public record Extra(String id, long amount, int minutes, JsonObject name) {}
}
