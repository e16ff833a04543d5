package app.servicepro.platform.stencil.press;

import app.servicepro.platform.stencil.Faulty;
import app.servicepro.platform.stencil.Kind;
import app.servicepro.platform.stencil.Place;
import app.servicepro.platform.stencil.Scene;
import app.servicepro.platform.stencil.Shape;
import app.servicepro.platform.stencil.Shapes;
import app.servicepro.platform.stencil.read.Term;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a term comes to. Each step is counted; none takes longer than its texts are long. */
final class Evaluation {
  private final Scene scene;
  private final Meter meter;

  Evaluation(Scene scene, Meter meter) {
    this.scene = scene;
    this.meter = meter;
  }

  @Nullable Object of(Term term, Map<String, @Nullable Object> values, Place place) {
    meter.step(place);
    return switch (term) {
      case Term.Literal literal -> literal.value();
      case Term.Name name -> seen(values.get(name.name()), name.shape());
      case Term.Member m -> seen(Data.member(of(m.of(), values, place), m.name()), m.shape());
      case Term.Missing m -> {
        var value = of(m.of(), values, place);
        yield (m.emptyToo() ? Data.empty(value) : value == null) != m.negated();
      }
      case Term.Not not -> !holds(not.of(), values, place);
      case Term.Joined j ->
          j.and()
              ? holds(j.left(), values, place) && holds(j.right(), values, place)
              : holds(j.left(), values, place) || holds(j.right(), values, place);
      case Term.Compared c -> compared(c, values, place);
      case Term.Choice c ->
          of(holds(c.condition(), values, place) ? c.yes() : c.no(), values, place);
      case Term.Filtered f -> filtered(f, values, place);
      case Term.Spoken spoken -> spoken(spoken, values, place);
    };
  }

  /** A value that is not what its shape says counts as missing. */
  private static @Nullable Object seen(@Nullable Object value, Shape shape) {
    boolean right =
        switch (shape) {
          case Shape.Listed l -> value instanceof java.util.List;
          case Shape.Fields f -> value instanceof Map || value instanceof Record;
          case Shape.Single s ->
              switch (s.kind()) {
                case NUMBER -> value instanceof Number;
                case FLAG -> value instanceof Boolean;
                default -> value instanceof String || value instanceof Number;
              };
        };
    if (!right) {
      return value instanceof Enum<?> e && shape instanceof Shape.Single ? e.toString() : null;
    }
    return value instanceof Number n && shape instanceof Shape.Single s && s.kind() != Kind.NUMBER
        ? n.toString()
        : value;
  }

  private boolean holds(Term term, Map<String, @Nullable Object> values, Place place) {
    return Boolean.TRUE.equals(of(term, values, place));
  }

  private boolean compared(Term.Compared c, Map<String, @Nullable Object> values, Place place) {
    var left = of(c.left(), values, place);
    var right = of(c.right(), values, place);
    if (left instanceof Number a && right instanceof Number b) {
      int order = Double.compare(a.doubleValue(), b.doubleValue());
      return switch (c.sign()) {
        case "==" -> order == 0;
        case "!=" -> order != 0;
        case "<" -> order < 0;
        case ">" -> order > 0;
        case "<=" -> order <= 0;
        default -> order >= 0;
      };
    }
    meter.looks(left instanceof String s ? s.length() : 1, place);
    return switch (c.sign()) {
      case "==" -> java.util.Objects.equals(left, right);
      case "!=" -> !java.util.Objects.equals(left, right);
      default -> false;
    };
  }

  private @Nullable Object filtered(
      Term.Filtered f, Map<String, @Nullable Object> values, Place place) {
    var value = of(f.of(), values, place);
    var argument = f.arguments().isEmpty() ? null : of(f.arguments().getFirst(), values, place);
    if (value instanceof String text) {
      meter.looks(text.length(), place);
    }
    return Filters.apply(f.filter(), value, argument, scene.locale(), n -> meter.looks(n, place));
  }

  private String spoken(Term.Spoken spoken, Map<String, @Nullable Object> values, Place place) {
    var arguments = new HashMap<String, Object>();
    spoken
        .arguments()
        .forEach((name, term) -> {
          var value = of(term, values, place);
          arguments.put(name, value != null ? value : term.shape().equals(Shapes.NUMBER) ? 0L : "");
        });
    try {
      return scene.words().apply(spoken.key(), arguments);
    } catch (RuntimeException e) {
      throw Faulty.at(place, "fault.word-failed", spoken.key(), null);
    }
  }
}
