package app.servicepro.platform.stencil.press;

import app.servicepro.platform.html.SafeHtml;
import app.servicepro.platform.html.Unsafe;
import app.servicepro.platform.stencil.Fault;
import app.servicepro.platform.stencil.Faulty;
import app.servicepro.platform.stencil.Offer;
import app.servicepro.platform.stencil.Place;
import app.servicepro.platform.stencil.Scene;
import app.servicepro.platform.stencil.read.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;

/**
 * Prints a template before anybody sees it, with made-up values: as the conditions go, and once
 * more for every branch, so that each piece of its HTML has been judged.
 */
public final class Rehearsal {
  private static final int MOST_BRANCHES = 400;
  private static final String ID = "sample";

  private final List<Part> parts;
  private final Offer offer;
  private final List<IdentityHashMap<Part.If, Integer>> runs = new ArrayList<>();

  private Rehearsal(List<Part> parts, Offer offer) {
    this.parts = parts;
    this.offer = offer;
  }

  /**
   * @throws Faulty for the first branch whose HTML may not be shown
   */
  public static void of(List<Part> parts, Offer offer) {
    var rehearsal = new Rehearsal(parts, offer);
    rehearsal.run(new IdentityHashMap<>());
    rehearsal.plan(parts, new IdentityHashMap<>());
    rehearsal.runs.forEach(rehearsal::run);
  }

  /** One run for each branch that the conditions around it let through. */
  private void plan(List<Part> among, IdentityHashMap<Part.If, Integer> taken) {
    for (var part : among) {
      if (part instanceof Part.For loop) {
        plan(loop.body(), taken);
      } else if (part instanceof Part.If condition) {
        for (int i = 0; i <= condition.branches().size(); i++) {
          var here = new IdentityHashMap<>(taken);
          here.put(condition, i);
          add(here, condition.place());
          plan(
              i < condition.branches().size()
                  ? condition.branches().get(i).body()
                  : condition.otherwise(),
              here);
        }
      }
    }
  }

  private void add(IdentityHashMap<Part.If, Integer> run, Place place) {
    if (runs.size() == MOST_BRANCHES) {
      throw Faulty.at(place, "fault.branches", String.valueOf(MOST_BRANCHES), null);
    }
    runs.add(run);
  }

  private void run(IdentityHashMap<Part.If, Integer> taken) {
    var values = new HashMap<String, Object>();
    offer.names().forEach((name, shape) -> values.put(name, Sample.of(shape)));
    var scene = new Scene(values, Locale.ENGLISH, (key, given) -> Sample.TEXT, (name, given) -> "");
    var press =
        new Press(
            scene, new Meter(Meter.REHEARSAL), (part, real) -> taken.getOrDefault(part, real));
    press.print(parts);
    try {
      SafeHtml.check(press.html(), press.pieces(), offer.outermost(), ID);
    } catch (Unsafe e) {
      throw new Faulty(new Fault(press.place(e.offset()), e.key(), e.words(), e.hint()));
    }
  }
}
