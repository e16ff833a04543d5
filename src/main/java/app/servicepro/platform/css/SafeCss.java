package app.servicepro.platform.css;

import app.servicepro.platform.stencil.Faulty;
import app.servicepro.platform.stencil.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A stranger's style sheet, made safe: everything in it applies below {@code #main} of the site's
 * pages only, in a layer of its own, loads nothing from elsewhere and cannot be drawn outside of
 * what it applies to.
 */
public final class SafeCss {
  /** What the names of its animations begin with. */
  static final String PREFIX = "own-";

  private static final String BEFORE = "@layer own{#main{contain:paint}#main{";
  private static final int DEEPEST = 8;
  private static final Set<String> GROUPS = Set.of("media", "supports", "container");

  private final List<CssToken> tokens;
  private final Declarations declarations;
  private final StringBuilder rules = new StringBuilder();
  private final StringBuilder animations = new StringBuilder();
  private int at;

  private SafeCss(List<CssToken> tokens) {
    this.tokens = tokens;
    this.declarations = new Declarations(keyframes(tokens));
  }

  /**
   * @return what browsers get; "" when there is no rule
   * @throws Faulty for the first thing that may not be
   */
  public static String of(String text) {
    var css = new SafeCss(CssLexer.tokens(text));
    css.rules(0, true, new Place(1, 1));
    return css.rules.isEmpty() && css.animations.isEmpty()
        ? ""
        : BEFORE + css.rules + "}" + css.animations + "}";
  }

  private static Set<String> keyframes(List<CssToken> tokens) {
    var names = new HashSet<String>();
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (tokens.get(i).type() == CssToken.Type.AT && tokens.get(i).text().equals("keyframes")) {
        names.add(tokens.get(i + 2).text());
      }
    }
    return names;
  }

  /** Rules until the bracket that ends them, or the end. */
  private void rules(int depth, boolean outermost, Place start) {
    deep(depth, start);
    while (true) {
      blanks();
      var token = now();
      if (token.type() == CssToken.Type.EOF || (token.sign('}') && depth > 0)) {
        return;
      }
      if (token.type() == CssToken.Type.AT) {
        atRule(depth, outermost);
      } else {
        styleRule(depth, outermost);
      }
    }
  }

  private void atRule(int depth, boolean outermost) {
    var rule = take();
    if (rule.text().equals("keyframes") && depth == 0) {
      keyframes(rule.place());
      return;
    }
    if (!GROUPS.contains(rule.text())) {
      throw Faulty.at(rule.place(), "fault.css-at", "@" + rule.text(), "hint.css-at");
    }
    rules.append('@').append(rule.text());
    prelude(rule).forEach(token -> rules.append(token.written()));
    rules.append('{');
    take();
    if (outermost) {
      rules(depth + 1, true, rule.place());
    } else {
      body(depth + 1, rule.place());
    }
    close(rule.place());
  }

  /** The condition: brackets, names and figures. */
  private List<CssToken> prelude(CssToken rule) {
    var found = until();
    for (var token : found) {
      boolean right =
          switch (token.type()) {
            case IDENT, NUMBER, BLANK -> true;
            case SIGN -> "():,<>=/.-".contains(token.text());
            case FUNCTION ->
                token.text().equals("not")
                    || token.text().equals("and")
                    || token.text().equals("or");
            default -> false;
          };
      if (!right) {
        throw Faulty.at(token.place(), "fault.css-sign", token.written(), null);
      }
    }
    if (!now().sign('{') || found.isEmpty()) {
      throw Faulty.at(rule.place(), "fault.css-rule", "@" + rule.text(), "hint.css-rule");
    }
    return found;
  }

  private void styleRule(int depth, boolean outermost) {
    var start = now();
    var selector = until();
    if (!now().sign('{') || selector.isEmpty()) {
      throw Faulty.at(start.place(), "fault.css-rule", start.written(), "hint.css-rule");
    }
    rules.append(Selectors.of(selector, outermost)).append('{');
    take();
    body(depth + 1, start.place());
    close(start.place());
  }

  /** Declarations, and rules nested among them. */
  private void body(int depth, Place start) {
    deep(depth, start);
    while (true) {
      blanks();
      var token = now();
      if (token.type() == CssToken.Type.EOF || token.sign('}')) {
        return;
      }
      if (token.sign(';')) {
        take();
      } else if (token.type() == CssToken.Type.AT) {
        atRule(depth, false);
      } else if (declares()) {
        rules.append(declaration()).append(';');
      } else {
        styleRule(depth, false);
      }
    }
  }

  /** Whether a colon comes before a bracket that opens a rule. */
  private boolean declares() {
    if (now().type() != CssToken.Type.IDENT) {
      return false;
    }
    for (int i = at; ; i++) {
      var token = tokens.get(i);
      if (token.sign('{')) {
        return false;
      }
      if (token.sign(';') || token.sign('}') || token.type() == CssToken.Type.EOF) {
        return true;
      }
    }
  }

  private String declaration() {
    var name = take();
    blanks();
    if (!now().sign(':')) {
      throw Faulty.at(name.place(), "fault.css-rule", name.written(), "hint.css-rule");
    }
    take();
    return declarations.of(name, until());
  }

  private void keyframes(Place start) {
    blanks();
    var name = take();
    blanks();
    if (name.type() != CssToken.Type.IDENT || !take().sign('{')) {
      throw Faulty.at(start, "fault.css-rule", "@keyframes", "hint.css-rule");
    }
    animations.append("@keyframes ").append(PREFIX).append(name.text()).append('{');
    while (!now().sign('}')) {
      frame(start);
      blanks();
    }
    animations.append('}');
    take();
  }

  private void frame(Place start) {
    blanks();
    var when = until();
    boolean right =
        when.stream()
            .allMatch(t ->
                t.type() == CssToken.Type.BLANK
                    || t.sign(',')
                    || t.text().matches("(?i)from|to|[0-9.]{1,8}%"));
    if (!right || when.isEmpty() || !take().sign('{')) {
      throw Faulty.at(start, "fault.css-rule", "@keyframes", "hint.css-rule");
    }
    when.forEach(token -> animations.append(token.written()));
    animations.append('{');
    for (blanks(); now().type() == CssToken.Type.IDENT || now().sign(';'); blanks()) {
      if (now().sign(';')) {
        take();
      } else {
        animations.append(declaration()).append(';');
      }
    }
    if (!take().sign('}')) {
      throw Faulty.at(start, "fault.css-rule", "@keyframes", "hint.css-rule");
    }
    animations.append('}');
  }

  /** Everything before the next bracket or semicolon. */
  private List<CssToken> until() {
    int from = at;
    while (now().type() != CssToken.Type.EOF
        && !now().sign('{')
        && !now().sign('}')
        && !now().sign(';')) {
      at++;
    }
    int to = at;
    while (to > from && tokens.get(to - 1).type() == CssToken.Type.BLANK) {
      to--;
    }
    return tokens.subList(from, to);
  }

  private void close(Place opened) {
    if (!now().sign('}')) {
      throw Faulty.at(opened, "fault.unclosed", "{", "hint.css-close");
    }
    take();
    rules.append('}');
  }

  private static void deep(int depth, Place place) {
    if (depth > DEEPEST) {
      throw Faulty.at(place, "fault.deep");
    }
  }

  private void blanks() {
    while (now().type() == CssToken.Type.BLANK) {
      at++;
    }
  }

  private CssToken now() {
    return tokens.get(at);
  }

  private CssToken take() {
    var token = tokens.get(at);
    at += token.type() == CssToken.Type.EOF ? 0 : 1;
    return token;
  }
}
