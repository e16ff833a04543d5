package app.servicepro.editor.panel;

import jakarta.json.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture and what it can be replaced by.
 *
 * @param value the chosen one as the form sends it; empty for none
 * @param svg a drawing; null for a photograph
 * @param src where the dashboard shows a photograph; null for a drawing
 * @param x where the focus is, in percent from the left
 * @param y in percent from the top
 * @param offers what may be chosen
 */
public record PictureField(
    String value, @Nullable String svg, @Nullable String src, int x, int y, List<Offer> offers) {

  /**
   * @param value as the form sends it
   */
  public record Offer(
      String value, String label, @Nullable String svg, @Nullable String src, boolean on) {

    /** A picture of the library, as documents hold it. */
    public static Offer of(JsonObject picture, String name) {
      return new Offer(Drawings.sent(picture), name, null, Drawings.source(picture), false);
    }
  }
}
