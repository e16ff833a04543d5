package app.servicepro.platform.stencil.read;

import app.servicepro.platform.stencil.Place;
import java.util.List;
import java.util.Map;

/** What a template does, one after the other. */
public sealed interface Part {
  Place place();

  record Text(String text, Place place) implements Part {}

  record Print(Term term, Place place) implements Part {}

  /**
   * @param branches conditions in order
   * @param otherwise what is done when none holds
   */
  record If(List<Branch> branches, List<Part> otherwise, Place place) implements Part {
    public record Branch(Term condition, List<Part> body) {}
  }

  record For(String name, Term list, int most, List<Part> body, Place place) implements Part {}

  record Include(String snippet, Map<String, Term> arguments, Place place) implements Part {}
}
