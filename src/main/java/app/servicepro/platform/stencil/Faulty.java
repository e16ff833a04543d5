package app.servicepro.platform.stencil;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A template that cannot be used; nothing else is ever thrown by this package. */
public final class Faulty extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient Fault fault;

  public Faulty(Fault fault) {
    super(fault.key() + " " + fault.words() + " " + fault.place(), null, false, false);
    this.fault = fault;
  }

  public static Faulty at(Place place, String key) {
    return new Faulty(new Fault(place, key, Map.of(), null));
  }

  public static Faulty at(Place place, String key, String name, @Nullable String hint) {
    return new Faulty(new Fault(place, key, Map.of("name", shortened(name)), hint));
  }

  /** What somebody wrote, in a sentence about it. */
  public static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= 40
        ? text
        : text.substring(0, text.offsetByCodePoints(0, 39)) + "…";
  }

  public Fault fault() {
    return fault;
  }
}
