package app.servicepro.platform.stencil.read;

import app.servicepro.platform.stencil.Faulty;
import app.servicepro.platform.stencil.Place;
import app.servicepro.platform.stencil.Shape;
import app.servicepro.platform.stencil.Shapes;
import java.util.List;

/** Which filter may stand behind what, and what comes out of it. */
final class FilterCheck {
  private static final int SHORTEST = 4;
  private static final int LONGEST = 10_000;
  private static final int LONGEST_SEPARATOR = 20;

  private FilterCheck() {}

  static Term of(Term of, Filter filter, List<Term> arguments, Place place) {
    boolean right =
        filter.changesText()
            ? text(of.shape()) && own(filter, arguments)
            : switch (filter) {
              case DEFAULT ->
                  arguments.size() == 1 && standsIn(arguments.getFirst().shape(), of.shape());
              case LENGTH ->
                  arguments.isEmpty() && (of.shape() instanceof Shape.Listed || text(of.shape()));
              case JOIN ->
                  of.shape() instanceof Shape.Listed l && text(l.item()) && separator(arguments);
              default -> arguments.isEmpty() && of.shape() instanceof Shape.Listed;
            };
    if (!right) {
      throw Faulty.at(place, "fault.filter-use", filter.word(), hint(filter));
    }
    return new Term.Filtered(of, filter, List.copyOf(arguments), shape(of.shape(), filter));
  }

  private static boolean standsIn(Shape given, Shape missing) {
    return missing instanceof Shape.Single
        && (given.fits(missing) || (text(missing) && text(given)));
  }

  private static String hint(Filter filter) {
    return switch (filter) {
      case DEFAULT -> "hint.default-use";
      case ABBREVIATE -> "hint.abbreviate";
      case LENGTH, FIRST, LAST, JOIN -> "hint.list-filter";
      default -> "hint.text-filter";
    };
  }

  private static Shape shape(Shape of, Filter filter) {
    return switch (filter) {
      case DEFAULT -> of;
      case LENGTH -> Shapes.NUMBER;
      case FIRST, LAST -> of instanceof Shape.Listed l ? l.item() : of;
      default -> Shapes.TEXT;
    };
  }

  private static boolean own(Filter filter, List<Term> arguments) {
    if (filter != Filter.ABBREVIATE) {
      return arguments.isEmpty();
    }
    return arguments.size() == 1
        && arguments.getFirst() instanceof Term.Literal(Long width, var shape)
        && width >= SHORTEST
        && width <= LONGEST;
  }

  private static boolean separator(List<Term> arguments) {
    return arguments.size() == 1
        && arguments.getFirst() instanceof Term.Literal(String text, var shape)
        && text.length() <= LONGEST_SEPARATOR;
  }

  private static boolean text(Shape shape) {
    return shape instanceof Shape.Single s && s.kind().isText();
  }
}
