package app.servicepro.platform.css;

import app.servicepro.platform.stencil.Faulty;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Selectors that stay inside what they are nested in: each begins there and only ever goes down or
 * sideways below it.
 */
final class Selectors {
  private static final Set<String> FUNCTIONS =
      Set.of(
          "is",
          "where",
          "not",
          "has",
          "lang",
          "dir",
          "nth-child",
          "nth-last-child",
          "nth-of-type",
          "nth-last-of-type");
  private static final Set<String> PSEUDO =
      Set.of(
          "hover",
          "focus",
          "focus-visible",
          "focus-within",
          "active",
          "visited",
          "link",
          "any-link",
          "target",
          "empty",
          "first-child",
          "last-child",
          "only-child",
          "first-of-type",
          "last-of-type",
          "only-of-type",
          "open",
          "before",
          "after",
          "first-line",
          "first-letter",
          "marker",
          "selection",
          "details-content");

  private final List<CssToken> tokens;
  private final boolean outermost;
  private final StringBuilder out = new StringBuilder();
  private int brackets;
  private boolean begins = true;

  private Selectors(List<CssToken> tokens, boolean outermost) {
    this.tokens = tokens;
    this.outermost = outermost;
  }

  /**
   * @param outermost whether it stands in no other rule
   * @return the selectors as written, each beginning with {@code &}
   */
  static String of(List<CssToken> tokens, boolean outermost) {
    var selectors = new Selectors(tokens, outermost);
    for (int i = 0; i < tokens.size(); i++) {
      selectors.token(i);
    }
    if (selectors.begins) {
      throw selectors.wrong(tokens.getLast());
    }
    return selectors.out.toString();
  }

  private void token(int i) {
    var token = tokens.get(i);
    if (begins) {
      begin(token);
      begins = token.type() == CssToken.Type.BLANK;
      if (begins || token.sign('&')) {
        return;
      }
    }
    switch (token.type()) {
      case SIGN -> sign(token, i);
      case FUNCTION -> function(token, i);
      case IDENT -> ident(token, i);
      case STRING, HASH, BLANK -> {}
      case NUMBER -> check(token, brackets > 0);
      default -> throw wrong(token);
    }
    out.append(token.written());
  }

  /** What a selector begins with decides where it can get. */
  private void begin(CssToken token) {
    boolean combinator = token.sign('>') || token.sign('+') || token.sign('~');
    check(token, !(outermost && (combinator || token.sign('&'))));
    if (token.sign('&')) {
      out.append('&');
    } else if (token.type() != CssToken.Type.BLANK) {
      out.append("& ");
    }
  }

  private void sign(CssToken token, int i) {
    switch (token.text().charAt(0)) {
      case '(', '[' -> brackets++;
      case ')', ']' -> check(token, --brackets >= 0);
      case ',' -> begins = brackets == 0;
      case '.' ->
          check(token, i + 1 < tokens.size() && tokens.get(i + 1).type() == CssToken.Type.IDENT);
      case ':' -> check(token, i + 1 < tokens.size() && named(tokens.get(i + 1)));
      case '>', '+', '~', '*', '=', '^', '$', '|' -> {}
      case '-' -> check(token, brackets > 0);
      default -> throw wrong(token);
    }
  }

  private static boolean named(CssToken next) {
    return next.type() == CssToken.Type.IDENT
        || next.type() == CssToken.Type.FUNCTION
        || next.sign(':');
  }

  private void function(CssToken token, int i) {
    check(token, i > 0 && tokens.get(i - 1).sign(':') && FUNCTIONS.contains(token.text()));
    brackets++;
  }

  private void ident(CssToken token, int i) {
    var name = token.text().toLowerCase(Locale.ROOT);
    boolean pseudo = i > 0 && tokens.get(i - 1).sign(':');
    check(
        token,
        !(pseudo && !PSEUDO.contains(name))
            && !name.startsWith("sp-")
            && !name.startsWith("data-section")
            && !name.startsWith("data-missing"));
  }

  private void check(CssToken token, boolean right) {
    if (!right) {
      throw wrong(token);
    }
  }

  private Faulty wrong(CssToken token) {
    return Faulty.at(token.place(), "fault.css-selector", token.written(), "hint.css-selector");
  }
}
