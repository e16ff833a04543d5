package app.servicepro.platform.stencil.read;

import app.servicepro.platform.stencil.Faulty;
import app.servicepro.platform.stencil.Kind;
import app.servicepro.platform.stencil.Offer;
import app.servicepro.platform.stencil.Place;
import app.servicepro.platform.stencil.Shape;
import app.servicepro.platform.stencil.Shapes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Reads expressions with Pebble's precedence, and checks that every name and kind is right. */
final class TermReader {
  private static final int DEEPEST = 20;
  private static final int OR = 10;
  private static final int AND = 15;
  private static final int IS = 20;
  private static final int COMPARE = 30;
  private static final int NOT = 100;
  private static final Set<String> ORDER = Set.of("<", ">", "<=", ">=");

  private final Cursor cursor;
  private final Offer offer;
  private int depth;

  TermReader(Cursor cursor, Offer offer) {
    this.cursor = cursor;
    this.offer = offer;
  }

  Term read(Names names) {
    return read(names, 0);
  }

  private Term read(Names names, int least) {
    var start = cursor.now().place();
    if (++depth > DEEPEST) {
      throw Faulty.at(start, "fault.deep");
    }
    Term term;
    if (cursor.takesName("not")) {
      term = new Term.Not(flag(read(names, NOT), start));
    } else if (cursor.takes("(")) {
      term = read(names, 0);
      cursor.expect(")");
      term = filters(members(term), names);
    } else {
      term = filters(members(simple(names)), names);
    }
    term = rest(term, names, least, start);
    if (least == 0 && cursor.takes("?")) {
      term = choice(flag(term, start), names);
    }
    depth--;
    return term;
  }

  private Term rest(Term first, Names names, int least, Place start) {
    var term = first;
    for (int length = 0; ; length++) {
      var sign = cursor.now();
      if ((sign.is(Token.Type.NAME, "or") && least <= OR)
          || (sign.is(Token.Type.NAME, "and") && least <= AND)) {
        cursor.take();
        boolean and = sign.text().equals("and");
        var right = flag(read(names, (and ? AND : OR) + 1), sign.place());
        term = new Term.Joined(flag(term, start), right, and);
      } else if (sign.is(Token.Type.NAME, "is") && least <= IS) {
        cursor.take();
        term = test(term);
      } else if (sign.type() == Token.Type.SIGN && comparison(sign) && least <= COMPARE) {
        cursor.take();
        term = compared(term, sign, read(names, COMPARE + 1));
      } else {
        return term;
      }
      if (length > DEEPEST) {
        throw Faulty.at(sign.place(), "fault.deep");
      }
    }
  }

  private static boolean comparison(Token sign) {
    return sign.text().equals("==") || sign.text().equals("!=") || ORDER.contains(sign.text());
  }

  private Term choice(Term condition, Names names) {
    var yes = read(names, 0);
    cursor.expect(":");
    var place = cursor.now().place();
    var no = read(names, 0);
    var shape =
        yes.shape().fits(no.shape())
            ? no.shape()
            : no.shape().fits(yes.shape()) ? yes.shape() : null;
    if (shape == null) {
      throw Faulty.at(place, "fault.two-kinds");
    }
    return new Term.Choice(condition, yes, no, shape);
  }

  private Term test(Term of) {
    boolean negated = cursor.takesName("not");
    var test = cursor.now();
    if (cursor.takesName("empty")) {
      return new Term.Missing(of, true, negated);
    }
    if (cursor.takesName("null")) {
      return new Term.Missing(of, false, negated);
    }
    throw Unknown.name(test.place(), "fault.test", test.text(), Set.of("empty", "null"));
  }

  private Term compared(Term left, Token sign, Term right) {
    boolean order = ORDER.contains(sign.text());
    if (!(left.shape() instanceof Shape.Single a)
        || !(right.shape() instanceof Shape.Single b)
        || !comparable(a.kind(), b.kind(), order)) {
      throw Faulty.at(
          sign.place(), "fault.compare", sign.text(), order ? "hint.order" : "hint.compare");
    }
    return new Term.Compared(left, sign.text(), right);
  }

  private static boolean comparable(Kind a, Kind b, boolean order) {
    if (order) {
      return a == Kind.NUMBER && b == Kind.NUMBER;
    }
    return a == Kind.NOTHING
        || b == Kind.NOTHING
        || (a == b && a != Kind.HIDDEN)
        || (a.isText() && b.isText());
  }

  private static Term flag(Term term, Place place) {
    if (!term.shape().equals(Shapes.FLAG)) {
      throw Faulty.at(place, "fault.no-condition", "", "hint.condition");
    }
    return term;
  }

  private Term simple(Names names) {
    var token = cursor.take();
    return switch (token.type()) {
      case STRING -> new Term.Literal(token.text(), Shapes.TEXT);
      case NUMBER -> number(token.text());
      case NAME -> name(token, names);
      default ->
          throw token.type() == Token.Type.SIGN
              ? Refused.sign(token)
              : Faulty.at(token.place(), "fault.nothing", "", "hint.value");
    };
  }

  private static Term number(String text) {
    Object value = text.indexOf('.') < 0 ? (Object) Long.valueOf(text) : Double.valueOf(text);
    return new Term.Literal(value, Shapes.NUMBER);
  }

  private Term name(Token token, Names names) {
    if (token.text().equals("true") || token.text().equals("false")) {
      return new Term.Literal(token.text().equals("true"), Shapes.FLAG);
    }
    if (token.text().equals("null") || token.text().equals("none")) {
      return new Term.Literal(null, Shapes.NOTHING);
    }
    if (cursor.now().is(Token.Type.SIGN, "(")) {
      return call(token, names);
    }
    var shape = names.find(token.text());
    if (shape == null) {
      throw Unknown.name(token.place(), "fault.name", token.text(), names.all());
    }
    return new Term.Name(token.text(), shape);
  }

  private Term members(Term first) {
    var term = first;
    while (cursor.takes(".")) {
      var token = cursor.now();
      var name = cursor.expect(Token.Type.NAME, "…");
      if (cursor.now().is(Token.Type.SIGN, "(")) {
        throw Faulty.at(token.place(), "fault.call", name, "hint.no-calls");
      }
      term = member(term, name, token.place());
    }
    if (cursor.now().is(Token.Type.SIGN, "[")) {
      throw Refused.sign(cursor.now());
    }
    return term;
  }

  private static Term member(Term of, String name, Place place) {
    if (!(of.shape() instanceof Shape.Fields fields)) {
      throw Faulty.at(
          place, "fault.no-members", name, of.shape() instanceof Shape.Listed ? "hint.loop" : null);
    }
    var shape = fields.members().get(name);
    if (shape == null) {
      throw Unknown.name(place, "fault.member", name, fields.members().keySet());
    }
    return new Term.Member(of, name, shape);
  }

  private Term filters(Term first, Names names) {
    var term = first;
    for (int length = 0; cursor.takes("|"); length++) {
      var token = cursor.now();
      if (length > DEEPEST) {
        throw Faulty.at(token.place(), "fault.deep");
      }
      var word = cursor.expect(Token.Type.NAME, "…");
      var filter = Filter.of(word).orElseThrow(() -> Refused.filter(token));
      term = FilterCheck.of(term, filter, arguments(names), token.place());
    }
    return term;
  }

  private List<Term> arguments(Names names) {
    var found = new java.util.ArrayList<Term>();
    if (cursor.takes("(") && !cursor.takes(")")) {
      do {
        found.add(read(names, 0));
      } while (cursor.takes(",") && found.size() < 4);
      cursor.expect(")");
    }
    return found;
  }

  private Term call(Token function, Names names) {
    if (!function.text().equals("t")) {
      throw Faulty.at(function.place(), "fault.call", function.text(), "hint.no-calls");
    }
    cursor.expect("(");
    var token = cursor.now();
    var key = cursor.expect(Token.Type.STRING, "\"…\"");
    var asked = offer.words().get(key);
    if (asked == null) {
      throw Unknown.name(token.place(), "fault.word", key, offer.words().keySet());
    }
    var given =
        cursor.takes(",")
            ? map(names, n -> asked.contains(n) ? Shapes.TEXT : null)
            : Map.<String, Term>of();
    cursor.expect(")");
    for (var name : asked) {
      if (!given.containsKey(name)) {
        throw Faulty.at(token.place(), "fault.word-needs", name, "hint.word-needs");
      }
    }
    return new Term.Spoken(key, given);
  }

  /** {@code {"name": value, …}}: only as arguments, of a word or a snippet. */
  Map<String, Term> map(
      Names names, Function<String, @org.jspecify.annotations.Nullable Shape> asked) {
    var found = new LinkedHashMap<String, Term>();
    cursor.expect("{");
    if (cursor.takes("}")) {
      return found;
    }
    do {
      var token = cursor.now();
      var name = cursor.expect(Token.Type.STRING, "\"…\"");
      cursor.expect(":");
      var place = cursor.now().place();
      var term = read(names, 0);
      var shape = asked.apply(name);
      if (shape == null || found.containsKey(name)) {
        throw Faulty.at(token.place(), "fault.argument", name, null);
      }
      if (!fits(term.shape(), shape)) {
        throw Faulty.at(place, "fault.argument-kind", name, null);
      }
      found.put(name, term);
    } while (cursor.takes(","));
    cursor.expect("}");
    return Objects.requireNonNull(found);
  }

  /** Figures and flags may stand for words. */
  private static boolean fits(Shape given, Shape asked) {
    return given.fits(asked)
        || (asked.equals(Shapes.TEXT)
            && (given.equals(Shapes.NUMBER) || given.equals(Shapes.FLAG)));
  }
}
