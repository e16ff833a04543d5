package app.servicepro.platform.stencil.read;

import app.servicepro.platform.stencil.Faulty;
import app.servicepro.platform.stencil.Kind;
import app.servicepro.platform.stencil.Offer;
import app.servicepro.platform.stencil.Place;
import app.servicepro.platform.stencil.Shape;
import app.servicepro.platform.stencil.Shapes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what stands between the texts: prints, if, for, include. There is nothing else. */
public final class Reader {
  /** Behind the name of what a snippet can do without. */
  private static final String OPTIONAL = "?";

  private static final int DEEPEST = 20;
  private static final int MOST_LOOPS = 3;

  private final Cursor cursor;
  private final TermReader terms;
  private final Offer offer;
  private int depth;

  private Reader(List<Token> tokens, Offer offer) {
    this.cursor = new Cursor(tokens);
    this.terms = new TermReader(cursor, offer);
    this.offer = offer;
  }

  /**
   * @throws Faulty for the first thing that is not of the subset
   */
  public static List<Part> read(String source, Offer offer) {
    var reader = new Reader(Lexer.tokens(source), offer);
    var parts = reader.parts(Names.of(offer.names()), Set.of(), new Place(1, 1), "");
    Cost.check(parts);
    return parts;
  }

  /** Until one of the tags that end it, which is left to be read. */
  private List<Part> parts(Names names, Set<String> ends, Place start, String tag) {
    if (++depth > DEEPEST) {
      throw Faulty.at(start, "fault.deep");
    }
    var found = new ArrayList<Part>();
    while (true) {
      var token = cursor.now();
      switch (token.type()) {
        case TEXT -> found.add(new Part.Text(cursor.take().text(), token.place()));
        case PRINT -> found.add(print(names));
        case TAG -> {
          if (ends.contains(cursor.after().text())) {
            depth--;
            return found;
          }
          found.add(tag(names));
        }
        default -> {
          if (!ends.isEmpty()) {
            throw Faulty.at(
                start, "fault.unended", tag, tag.equals("if") ? "hint.end-if" : "hint.end-for");
          }
          return found;
        }
      }
    }
  }

  private Part print(Names names) {
    var place = cursor.take().place();
    var term = terms.read(names);
    cursor.end();
    return printed(term, place);
  }

  private static Part printed(Term term, Place place) {
    if (!(term.shape() instanceof Shape.Single single) || single.kind() == Kind.HIDDEN) {
      throw Faulty.at(
          place,
          "fault.unprintable",
          "",
          term.shape() instanceof Shape.Listed ? "hint.loop" : "hint.one-member");
    }
    return new Part.Print(term, place);
  }

  private Part tag(Names names) {
    cursor.take();
    var tag = cursor.now();
    cursor.expect(Token.Type.NAME, "if, for, include");
    return switch (tag.text()) {
      case "if" -> condition(names, tag.place());
      case "for" -> loop(names, tag.place());
      case "include" -> include(names, tag.place());
      case "else", "elseif", "endif", "endfor" ->
          throw Faulty.at(tag.place(), "fault.stray", tag.text(), null);
      default -> throw Refused.tag(tag);
    };
  }

  private Part condition(Names names, Place place) {
    var branches = new ArrayList<Part.If.Branch>();
    List<Part> otherwise = List.of();
    var ends = Set.of("elseif", "else", "endif");
    do {
      var condition = condition(names);
      branches.add(new Part.If.Branch(condition, parts(names, ends, place, "if")));
      cursor.take();
    } while (cursor.takesName("elseif"));
    if (cursor.takesName("else")) {
      cursor.end();
      otherwise = parts(names, Set.of("endif"), place, "if");
      cursor.take();
    }
    cursor.expectName("endif");
    cursor.end();
    return new Part.If(branches, otherwise, place);
  }

  private Term condition(Names names) {
    var place = cursor.now().place();
    var term = terms.read(names);
    if (!term.shape().equals(Shapes.FLAG)) {
      throw Faulty.at(place, "fault.no-condition", "", "hint.condition");
    }
    cursor.end();
    return term;
  }

  private Part loop(Names names, Place place) {
    var token = cursor.now();
    var name = cursor.expect(Token.Type.NAME, "…");
    if (names.find(name) != null
        || Set.of(
                "loop", "t", "not", "true", "false", "null", "none", "is", "in", "and", "or",
                "empty")
            .contains(name)) {
      throw Faulty.at(token.place(), "fault.taken", name, null);
    }
    cursor.expectName("in");
    var at = cursor.now().place();
    var list = terms.read(names);
    if (!(list.shape() instanceof Shape.Listed listed)) {
      throw Faulty.at(at, "fault.no-list", "", "hint.lists");
    }
    if (names.loops() >= MOST_LOOPS) {
      throw Faulty.at(place, "fault.loops", String.valueOf(MOST_LOOPS), null);
    }
    cursor.end();
    var body = parts(names.with(name, listed.item()), Set.of("endfor"), place, "for");
    cursor.take();
    cursor.expectName("endfor");
    cursor.end();
    return new Part.For(name, list, listed.most(), body, place);
  }

  private Part include(Names names, Place place) {
    var token = cursor.now();
    if (token.type() != Token.Type.STRING) {
      throw Faulty.at(token.place(), "fault.include-name", "", "hint.include-name");
    }
    cursor.take();
    var asked = offer.snippets().get(token.text());
    if (asked == null) {
      throw Unknown.name(token.place(), "fault.snippet", token.text(), offer.snippets().keySet());
    }
    var given =
        cursor.takesName("with") ? terms.map(names, n -> asked(asked, n)) : Map.<String, Term>of();
    for (var name : asked.keySet()) {
      if (!name.endsWith(OPTIONAL) && !given.containsKey(name)) {
        throw Faulty.at(token.place(), "fault.snippet-needs", name, "hint.snippet-needs");
      }
    }
    cursor.end();
    return new Part.Include(token.text(), given, place);
  }

  private static @Nullable Shape asked(Map<String, Shape> all, String name) {
    var shape = all.get(name);
    return shape == null ? all.get(name + OPTIONAL) : shape;
  }
}
