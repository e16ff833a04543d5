package app.servicepro.platform.css;

import app.servicepro.platform.stencil.Characters;
import app.servicepro.platform.stencil.Faulty;
import app.servicepro.platform.stencil.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Cuts a style sheet into tokens after CSS Syntax 3, with less: names are ASCII and nothing is
 * written in escapes, so that what is read is what is meant.
 */
final class CssLexer {
  private static final int MOST = 32 * 1024;

  private final String css;
  private final List<CssToken> tokens = new ArrayList<>();
  private int at;
  private int line = 1;
  private int lineStart;

  private CssLexer(String css) {
    this.css = css;
  }

  static List<CssToken> tokens(String text) {
    if (text.length() > MOST) {
      throw Faulty.at(new Place(1, 1), "fault.css-long");
    }
    var css = text.replace("\r\n", "\n").replace('\r', '\n').replace('\f', '\n');
    Characters.check(css);
    var lexer = new CssLexer(css);
    while (lexer.at < css.length()) {
      lexer.next();
    }
    lexer.add(CssToken.Type.EOF, "", css.length());
    return lexer.tokens;
  }

  private void next() {
    char c = css.charAt(at);
    if (css.startsWith("/*", at)) {
      comment();
    } else if (blank(c)) {
      add(CssToken.Type.BLANK, " ", end(at, i -> blank(css.charAt(i))));
    } else if (c == '"' || c == '\'') {
      string(CssToken.Type.STRING, at);
    } else if (number(at)) {
      number();
    } else if (name(at)) {
      name();
    } else if (c == '@' && name(at + 1)) {
      add(CssToken.Type.AT, lower(at + 1, nameEnd(at + 1)), nameEnd(at + 1));
    } else if (c == '#' && at + 1 < css.length() && part(css.charAt(at + 1))) {
      add(CssToken.Type.HASH, css.substring(at + 1, nameEnd(at + 1)), nameEnd(at + 1));
    } else {
      sign(c);
    }
  }

  private void sign(char c) {
    if (c == '\\') {
      throw Faulty.at(here(), "fault.css-escape", "\\", "hint.css-escape");
    }
    if ("{}()[]:;,.>+~*=^$|&/!%<-".indexOf(c) < 0) {
      throw Faulty.at(here(), "fault.css-sign", String.valueOf(c), null);
    }
    add(CssToken.Type.SIGN, String.valueOf(c), at + 1);
  }

  private void comment() {
    int end = css.indexOf("*/", at + 2);
    if (end < 0) {
      throw Faulty.at(here(), "fault.unclosed", "/*", "hint.css-close");
    }
    add(CssToken.Type.BLANK, " ", end + 2);
  }

  private void name() {
    int end = nameEnd(at);
    if (end >= css.length() || css.charAt(end) != '(') {
      add(CssToken.Type.IDENT, css.substring(at, end), end);
    } else if (lower(at, end).equals("url")) {
      url(end + 1);
    } else {
      add(CssToken.Type.FUNCTION, lower(at, end), end + 1);
    }
  }

  /** With or without quotation marks; either way nothing else may stand in the brackets. */
  private void url(int from) {
    int start = end(from, i -> blank(css.charAt(i)));
    if (start < css.length() && (css.charAt(start) == '"' || css.charAt(start) == '\'')) {
      string(CssToken.Type.URL, start);
      int close = end(at, i -> blank(css.charAt(i)));
      if (close >= css.length() || css.charAt(close) != ')') {
        throw Faulty.at(here(), "fault.css-url", "", "hint.css-url");
      }
      moveTo(close + 1);
      return;
    }
    int end = end(start, i -> part(css.charAt(i)) || "/.#".indexOf(css.charAt(i)) >= 0);
    int close = end(end, i -> blank(css.charAt(i)));
    if (close >= css.length() || css.charAt(close) != ')') {
      throw Faulty.at(here(), "fault.css-url", "", "hint.css-url");
    }
    add(CssToken.Type.URL, css.substring(start, end), close + 1);
  }

  private void string(CssToken.Type type, int quote) {
    int end = css.indexOf(css.charAt(quote), quote + 1);
    int broken = css.indexOf('\n', quote + 1);
    if (end < 0 || (broken >= 0 && broken < end)) {
      throw Faulty.at(
          here(), "fault.unclosed", String.valueOf(css.charAt(quote)), "hint.close-text");
    }
    var text = css.substring(quote + 1, end);
    if (text.indexOf('\\') >= 0) {
      throw Faulty.at(here(), "fault.css-escape", "\\", "hint.css-escape");
    }
    add(type, text, end + 1);
  }

  private void number() {
    int end = at + (css.charAt(at) == '+' || css.charAt(at) == '-' ? 1 : 0);
    end = end(end, i -> digit(css.charAt(i)));
    if (end + 1 < css.length() && css.charAt(end) == '.' && digit(css.charAt(end + 1))) {
      end = end(end + 1, i -> digit(css.charAt(i)));
    }
    if (end - at > 12) {
      throw Faulty.at(here(), "fault.number", css.substring(at, end), null);
    }
    int unit =
        end < css.length() && css.charAt(end) == '%' ? end + 1 : end(end, i -> part(css.charAt(i)));
    add(CssToken.Type.NUMBER, css.substring(at, unit), unit);
  }

  private boolean number(int from) {
    char c = css.charAt(from);
    int first = c == '+' || c == '-' ? from + 1 : from;
    return first < css.length()
        && (digit(css.charAt(first))
            || (css.charAt(first) == '.'
                && first + 1 < css.length()
                && digit(css.charAt(first + 1))));
  }

  private boolean name(int from) {
    if (from >= css.length()) {
      return false;
    }
    char c = css.charAt(from);
    return letter(c)
        || (c == '-'
            && from + 1 < css.length()
            && (letter(css.charAt(from + 1)) || css.charAt(from + 1) == '-'));
  }

  private int nameEnd(int from) {
    return end(from, i -> part(css.charAt(i)));
  }

  private static boolean letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean part(char c) {
    return letter(c) || digit(c) || c == '-';
  }

  private static boolean blank(char c) {
    return c == ' ' || c == '\t' || c == '\n';
  }

  private String lower(int from, int to) {
    return css.substring(from, to).toLowerCase(java.util.Locale.ROOT);
  }

  private int end(int from, IntPredicate belongs) {
    int i = from;
    while (i < css.length() && belongs.test(i)) {
      i++;
    }
    return i;
  }

  private void add(CssToken.Type type, String text, int end) {
    tokens.add(new CssToken(type, text, here()));
    moveTo(end);
  }

  private void moveTo(int to) {
    for (; at < to; at++) {
      if (css.charAt(at) == '\n') {
        line++;
        lineStart = at + 1;
      }
    }
  }

  private Place here() {
    return new Place(line, at - lineStart + 1);
  }
}
