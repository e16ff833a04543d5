package app.servicepro.look;

import app.servicepro.themes.Legibility;
import java.util.List;

/** These colours could not be read. */
public class Unreadable extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient List<Legibility.Measure> failures;

  Unreadable(List<Legibility.Measure> failures) {
    super(failures.size() + " pairs of colours cannot be read");
    this.failures = List.copyOf(failures);
  }

  public List<Legibility.Measure> failures() {
    return failures;
  }
}
