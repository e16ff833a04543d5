package app.servicepro.platform.stencil;

import app.servicepro.platform.html.SafeHtml;
import app.servicepro.platform.html.Unsafe;
import app.servicepro.platform.stencil.press.Meter;
import app.servicepro.platform.stencil.press.Press;
import app.servicepro.platform.stencil.press.Rehearsal;
import app.servicepro.platform.stencil.read.Part;
import app.servicepro.platform.stencil.read.Reader;
import java.util.List;

/**
 * A tenant's own template of one section, read, checked and rehearsed. Immutable; prints nothing
 * but HTML that {@link SafeHtml} lets through.
 */
public final class Stencil {
  private final List<Part> parts;
  private final Offer offer;

  private Stencil(List<Part> parts, Offer offer) {
    this.parts = parts;
    this.offer = offer;
  }

  /**
   * Every branch has been printed once with made-up values when this returns.
   *
   * @throws Faulty when it cannot be used: what, where, and what there is instead
   */
  public static Stencil of(String source, Offer offer) {
    var parts = Reader.read(source, offer);
    Rehearsal.of(parts, offer);
    return new Stencil(parts, offer);
  }

  /**
   * The section as HTML: one element, or nothing.
   *
   * @param id of the section: the ids in it begin with it
   * @throws Faulty when a value makes it something that may not be shown, or too much of it
   */
  public String print(Scene scene, String id) {
    var press = new Press(scene, new Meter(Meter.VISIT));
    press.print(parts);
    try {
      return SafeHtml.of(press.html(), press.pieces(), offer.outermost(), id);
    } catch (Unsafe e) {
      throw new Faulty(new Fault(press.place(e.offset()), e.key(), e.words(), e.hint()));
    }
  }
}
