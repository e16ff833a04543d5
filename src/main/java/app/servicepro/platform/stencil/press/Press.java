package app.servicepro.platform.stencil.press;

import app.servicepro.platform.stencil.Faulty;
import app.servicepro.platform.stencil.Place;
import app.servicepro.platform.stencil.Scene;
import app.servicepro.platform.stencil.read.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntBiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Prints checked parts. Values are only read: members of maps and records, entries of lists;
 * anything else counts as missing. Everything printed is escaped. A piece of the theme leaves a
 * stand-in, which is filled when the rest has been judged.
 */
public final class Press {
  private record Mark(int offset, Part part) {}

  private final Scene scene;
  private final Meter meter;
  private final ToIntBiFunction<Part.If, Integer> chooser;
  private final StringBuilder html = new StringBuilder(4096);
  private final List<String> pieces = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private final Evaluation evaluation;

  public Press(Scene scene, Meter meter) {
    this(scene, meter, (part, real) -> real);
  }

  /**
   * @param chooser which branch is taken, given the one whose condition holds (the number of
   *     branches for what is done otherwise)
   */
  Press(Scene scene, Meter meter, ToIntBiFunction<Part.If, Integer> chooser) {
    this.scene = scene;
    this.meter = meter;
    this.chooser = chooser;
    this.evaluation = new Evaluation(scene, meter);
  }

  public void print(List<Part> parts) {
    Map<String, @Nullable Object> values = new HashMap<>(scene.values());
    print(parts, values);
  }

  public String html() {
    return html.toString();
  }

  /** What the stand-ins stand for, in their order. */
  public List<String> pieces() {
    return pieces;
  }

  /** Where in the source the character at that offset of the HTML comes from. */
  public Place place(int offset) {
    Mark last = null;
    for (var mark : marks) {
      if (mark.offset > offset) {
        break;
      }
      last = mark;
    }
    if (last == null) {
      return new Place(1, 1);
    }
    return last.part instanceof Part.Text text
        ? within(text, offset - last.offset)
        : last.part.place();
  }

  private static Place within(Part.Text text, int length) {
    int line = text.place().line();
    int column = text.place().column();
    for (int i = 0; i < Math.min(length, text.text().length()); i++) {
      if (text.text().charAt(i) == '\n') {
        line++;
        column = 0;
      }
      column++;
    }
    return new Place(line, column);
  }

  private void print(List<Part> parts, Map<String, @Nullable Object> values) {
    for (var part : parts) {
      meter.step(part.place());
      switch (part) {
        case Part.Text text -> put(text.text(), text);
        case Part.Print p ->
            put(Escape.of(Data.printed(evaluation.of(p.term(), values, p.place()))), p);
        case Part.If condition -> print(branch(condition, values), values);
        case Part.For loop -> loop(loop, values);
        case Part.Include include -> include(include, values);
      }
    }
  }

  private void put(String text, Part part) {
    meter.prints(text.length(), part.place());
    marks.add(new Mark(html.length(), part));
    html.append(text);
  }

  private List<Part> branch(Part.If part, Map<String, @Nullable Object> values) {
    int real = 0;
    while (real < part.branches().size() && !holds(part.branches().get(real), part, values)) {
      real++;
    }
    int chosen = chooser.applyAsInt(part, real);
    return chosen < part.branches().size() ? part.branches().get(chosen).body() : part.otherwise();
  }

  private boolean holds(Part.If.Branch branch, Part.If part, Map<String, @Nullable Object> values) {
    return Boolean.TRUE.equals(evaluation.of(branch.condition(), values, part.place()));
  }

  private void loop(Part.For loop, Map<String, @Nullable Object> values) {
    var list = Data.list(evaluation.of(loop.list(), values, loop.place()));
    int length = Math.min(list.size(), loop.most());
    Map<String, @Nullable Object> inner = new HashMap<>(values);
    for (int i = 0; i < length; i++) {
      meter.step(loop.place());
      inner.put(loop.name(), list.get(i));
      inner.put(
          "loop",
          Map.of(
              "index",
              (long) i,
              "revindex",
              (long) length - 1 - i,
              "length",
              (long) length,
              "first",
              i == 0,
              "last",
              i == length - 1));
      print(loop.body(), inner);
    }
  }

  /** A piece that asks for something which is missing prints nothing. */
  private void include(Part.Include include, Map<String, @Nullable Object> values) {
    var arguments = new HashMap<String, @Nullable Object>();
    for (var argument : include.arguments().entrySet()) {
      var value = evaluation.of(argument.getValue(), values, include.place());
      if (value == null && !Data.mayLack(argument.getValue().shape())) {
        return;
      }
      arguments.put(argument.getKey(), value);
    }
    String piece;
    try {
      piece = scene.snippets().apply(include.snippet(), arguments);
    } catch (RuntimeException e) {
      throw Faulty.at(include.place(), "fault.snippet-failed", include.snippet(), null);
    }
    meter.prints(piece.length(), include.place());
    put("<sp-part n=\"" + pieces.size() + "\"></sp-part>", include);
    pieces.add(piece);
  }
}
