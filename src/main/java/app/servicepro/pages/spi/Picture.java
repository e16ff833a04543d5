package app.servicepro.pages.spi;

import app.servicepro.packs.Drawing;
import org.jspecify.annotations.Nullable;

/**
 * A picture as templates see it: a drawing to print as it is, or a photograph with its size in
 * pixels and its alternative text.
 *
 * @param srcset the photograph in all of its widths; null when there is only one
 * @param position what must not be cut off, as {@code object-position}: "30% 45%"; null for the
 *     middle
 * @param eager whether it is on the first screen
 * @param ratio width by height, e.g. 1.78
 */
public record Picture(
    @Nullable String svg,
    @Nullable String src,
    @Nullable String srcset,
    @Nullable String position,
    int width,
    int height,
    String alt,
    boolean eager,
    double ratio) {

  /** A drawing, printed as it is. */
  public static Picture drawing(String svg, double ratio) {
    return new Picture(svg, null, null, null, 0, 0, "", false, ratio);
  }

  /** The same with ids of its own, to stand beside another one of it on a page. */
  public Picture apart(String suffix) {
    var own = svg == null ? null : Drawing.apart(svg, suffix);
    return new Picture(own, src, srcset, position, width, height, alt, eager, ratio);
  }

  public Picture onFirstScreen() {
    return new Picture(svg, src, srcset, position, width, height, alt, true, ratio);
  }
}
