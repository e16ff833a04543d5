package app.servicepro.platform.stencil.read;

import app.servicepro.platform.stencil.Faulty;
import app.servicepro.platform.stencil.Shape;
import java.util.List;

/**
 * How many steps a template takes at most, whatever its values are: every loop ends after as many
 * rounds as its list may have entries, and nothing else repeats.
 */
public final class Cost {
  public static final long MOST = 150_000;
  public static final int WORD = 20;
  public static final int SNIPPET = 60;

  private Cost() {}

  static void check(List<Part> parts) {
    if (of(parts) > MOST) {
      var most = parts.stream().max(java.util.Comparator.comparingLong(Cost::of)).orElseThrow();
      throw Faulty.at(most.place(), "fault.costly", "", "hint.costly");
    }
  }

  public static long of(List<Part> parts) {
    return parts.stream().mapToLong(Cost::of).sum();
  }

  private static long of(Part part) {
    return switch (part) {
      case Part.Text t -> 1;
      case Part.Print p -> 1 + of(p.term());
      case Part.If i ->
          i.branches().stream().mapToLong(b -> of(b.condition()) + of(b.body())).sum()
              + of(i.otherwise());
      case Part.For f -> 1 + of(f.list()) + f.most() * (1 + of(f.body()));
      case Part.Include i -> SNIPPET + i.arguments().values().stream().mapToLong(Cost::of).sum();
    };
  }

  private static long of(Term term) {
    return switch (term) {
      case Term.Literal l -> 1;
      case Term.Name n -> 1;
      case Term.Member m -> 1 + of(m.of());
      case Term.Missing m -> 1 + of(m.of());
      case Term.Not n -> 1 + of(n.of());
      case Term.Joined j -> 1 + of(j.left()) + of(j.right());
      case Term.Compared c -> 1 + of(c.left()) + of(c.right());
      case Term.Choice c -> 1 + of(c.condition()) + of(c.yes()) + of(c.no());
      case Term.Filtered f ->
          (f.of().shape() instanceof Shape.Listed l ? l.most() : 1)
              + of(f.of())
              + f.arguments().stream().mapToLong(Cost::of).sum();
      case Term.Spoken s -> WORD + s.arguments().values().stream().mapToLong(Cost::of).sum();
    };
  }
}
