package app.servicepro.platform.stencil.read;

import app.servicepro.platform.stencil.Shape;
import app.servicepro.platform.stencil.Shapes;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The names at a place of a template: what is offered, and what the loops around it name. */
record Names(
    Map<String, Shape> offered,
    @Nullable String loop,
    @Nullable Shape item,
    @Nullable Names outer) {
  private static final Shape LOOP =
      new Shape.Fields(
          Map.of(
              "index", Shapes.NUMBER,
              "revindex", Shapes.NUMBER,
              "length", Shapes.NUMBER,
              "first", Shapes.FLAG,
              "last", Shapes.FLAG));

  static Names of(Map<String, Shape> offered) {
    return new Names(offered, null, null, null);
  }

  Names with(String name, Shape shape) {
    return new Names(offered, name, shape, this);
  }

  @Nullable Shape find(String name) {
    if (loop == null) {
      return offered.get(name);
    }
    return name.equals(loop)
        ? item
        : name.equals("loop") ? LOOP : outer == null ? null : outer.find(name);
  }

  int loops() {
    return outer == null ? 0 : outer.loops() + 1;
  }

  Set<String> all() {
    var all = outer == null ? new TreeSet<>(offered.keySet()) : outer.all();
    if (loop != null) {
      all.add(loop);
      all.add("loop");
    }
    return all;
  }
}
