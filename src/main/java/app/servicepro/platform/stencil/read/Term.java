package app.servicepro.platform.stencil.read;

import app.servicepro.platform.stencil.Shape;
import app.servicepro.platform.stencil.Shapes;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An expression whose names and kinds are known to be right. */
public sealed interface Term {
  Shape shape();

  record Literal(@Nullable Object value, Shape shape) implements Term {}

  record Name(String name, Shape shape) implements Term {}

  record Member(Term of, String name, Shape shape) implements Term {}

  /** {@code is empty}, {@code is null}, or not. */
  record Missing(Term of, boolean emptyToo, boolean negated) implements Term {
    @Override
    public Shape shape() {
      return Shapes.FLAG;
    }
  }

  record Not(Term of) implements Term {
    @Override
    public Shape shape() {
      return Shapes.FLAG;
    }
  }

  record Joined(Term left, Term right, boolean and) implements Term {
    @Override
    public Shape shape() {
      return Shapes.FLAG;
    }
  }

  record Compared(Term left, String sign, Term right) implements Term {
    @Override
    public Shape shape() {
      return Shapes.FLAG;
    }
  }

  record Choice(Term condition, Term yes, Term no, Shape shape) implements Term {}

  record Filtered(Term of, Filter filter, List<Term> arguments, Shape shape) implements Term {}

  /** {@code t("key", {…})}. */
  record Spoken(String key, Map<String, Term> arguments) implements Term {
    @Override
    public Shape shape() {
      return Shapes.TEXT;
    }
  }
}
