package app.servicepro.catalog;

import app.servicepro.platform.i18n.LocalText;
import app.servicepro.platform.json.Canonical;
import app.servicepro.platform.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A service as the catalogue holds it, in all languages.
 *
 * @param minutes of work
 * @param amount in minor units of the site's currency; of the smallest when there are sizes
 * @param sizes in order; none unless the price goes by size
 * @param picture the name of a drawing
 * @param texts name, pitch, includes, about; each {@code {"en": …}}
 */
public record Offering(
    String id,
    int minutes,
    PriceShape shape,
    long amount,
    List<Size> sizes,
    @Nullable String picture,
    boolean featured,
    JsonObject texts,
    List<Extra> extras) {
  private static final int VERSION_LENGTH = 16;

  /** An add-on: what it adds to price and time; the amount may be negative (a discount). */
  public record Extra(String id, long amount, int minutes, JsonObject name) {}

  /** Its name in a language, else in any. */
  public String name(String language) {
    return Objects.requireNonNullElse(LocalText.in(texts.get("name"), language, "en"), id);
  }

  /** A text in exactly this language; empty when it is not written yet. */
  public String text(String name, String language) {
    return Json.text(Json.child(texts, name), language, "");
  }

  /**
   * The same service in one of its sizes: the price and the time are that size's.
   *
   * @throws NotOffered when it is not done in that size
   */
  public Offering sized(String size) {
    var found =
        sizes.stream()
            .filter(s -> s.id().equals(size))
            .findFirst()
            .orElseThrow(() -> new NotOffered(id + " in size " + size));
    return new Offering(
        id,
        found.minutes(),
        PriceShape.FIXED,
        found.amount(),
        List.of(),
        picture,
        featured,
        texts,
        extras);
  }

  /** Whether something is not written in a language that is written in the other one. */
  public boolean lacks(String language, String other) {
    return ServiceSheet.TEXTS.stream()
        .anyMatch(t -> text(t, language).isEmpty() && !text(t, other).isEmpty());
  }

  /** All of it but its id, e.g. for the trail. */
  public JsonObject facts() {
    var ids = Json.PROVIDER.createArrayBuilder();
    extras.forEach(extra -> ids.add(extra.id()));
    var facts =
        Json.PROVIDER
            .createObjectBuilder()
            .add("minutes", minutes)
            .add("shape", shape.code())
            .add("amount", amount)
            .add("featured", featured)
            .add("texts", texts)
            .add("addOns", ids);
    if (!sizes.isEmpty()) {
      facts.addAll(Json.PROVIDER.createObjectBuilder(Size.written(sizes)));
    }
    if (picture != null) {
      facts.add("picture", picture);
    }
    return facts.build();
  }

  /** Another one after every change: tells whether a form was filled in from what is there now. */
  public String version() {
    return Canonical.hash(facts()).substring(0, VERSION_LENGTH);
  }
}
