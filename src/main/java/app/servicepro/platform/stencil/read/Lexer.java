package app.servicepro.platform.stencil.read;

import app.servicepro.platform.stencil.Characters;
import app.servicepro.platform.stencil.Faulty;
import app.servicepro.platform.stencil.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a source into tokens: once from left to right, each character looked at a few times. */
final class Lexer {
  static final int MOST = 64 * 1024;
  private static final int MOST_DIGITS = 9;
  private static final Set<String> PAIRS =
      Set.of("==", "!=", "<=", ">=", "..", "&&", "||", "#{", "->", "??", "::");

  private final String source;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int line = 1;
  private int lineStart;
  private boolean trimNext;

  private Lexer(String source) {
    this.source = source;
  }

  static List<Token> tokens(String source) {
    if (source.length() > MOST) {
      throw Faulty.at(new Place(1, 1), "fault.too-long");
    }
    var lexer = new Lexer(source.replace("\r\n", "\n").replace('\r', '\n'));
    Characters.check(lexer.source);
    lexer.run();
    return lexer.tokens;
  }

  private void run() {
    while (at < source.length()) {
      int open = opening(at);
      text(at, open < 0 ? source.length() : open);
      if (open >= 0) {
        moveTo(open);
        switch (source.charAt(open + 1)) {
          case '#' -> comment();
          case '{' -> tag(Token.Type.PRINT, "}}");
          default -> tag(Token.Type.TAG, "%}");
        }
      }
    }
    tokens.add(new Token(Token.Type.EOF, "", here()));
  }

  private int opening(int from) {
    for (int i = source.indexOf('{', from); i >= 0; i = source.indexOf('{', i + 1)) {
      if (i + 1 < source.length() && "{%#".indexOf(source.charAt(i + 1)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  /** Literal text; a hyphen inside the braces beside it takes the blanks away. */
  private void text(int from, int to) {
    var text = source.substring(from, to);
    if (trimNext) {
      text = text.stripLeading();
      trimNext = false;
      moveTo(to - text.length());
    }
    var place = here();
    if (to + 2 < source.length() && source.charAt(to + 2) == '-') {
      text = text.stripTrailing();
    }
    moveTo(to);
    if (!text.isEmpty()) {
      tokens.add(new Token(Token.Type.TEXT, text, place));
    }
  }

  private void comment() {
    int end = source.indexOf("#}", at + 2);
    if (end < 0) {
      throw Faulty.at(here(), "fault.unclosed", "{#", "hint.close-comment");
    }
    trimNext = end > at + 2 && source.charAt(end - 1) == '-';
    moveTo(end + 2);
    skipNewline();
  }

  private void tag(Token.Type type, String close) {
    var start = here();
    tokens.add(new Token(type, "", start));
    moveTo(at + 2);
    if (at < source.length() && source.charAt(at) == '-') {
      moveTo(at + 1);
    }
    int braces = 0;
    while (true) {
      skipBlanks();
      if (at >= source.length()) {
        throw Faulty.at(
            start, "fault.unclosed", type == Token.Type.TAG ? "{%" : "{{", "hint.close-tag");
      }
      if (braces == 0 && closes(close)) {
        return;
      }
      var token = token();
      braces += token.is(Token.Type.SIGN, "{") ? 1 : token.is(Token.Type.SIGN, "}") ? -1 : 0;
      tokens.add(token);
    }
  }

  private boolean closes(String close) {
    boolean trims = source.charAt(at) == '-' && source.startsWith(close, at + 1);
    if (!trims && !source.startsWith(close, at)) {
      return false;
    }
    tokens.add(new Token(Token.Type.END, "", here()));
    moveTo(at + (trims ? 3 : 2));
    trimNext = trims;
    skipNewline();
    return true;
  }

  private Token token() {
    char c = source.charAt(at);
    if (c == '"' || c == '\'') {
      return string(c);
    }
    if (c >= '0' && c <= '9') {
      return number();
    }
    if (letter(c)) {
      return run(
          Token.Type.NAME, end(at, i -> letter(source.charAt(i)) || digit(source.charAt(i))));
    }
    int length = at + 2 <= source.length() && PAIRS.contains(source.substring(at, at + 2)) ? 2 : 1;
    return run(Token.Type.SIGN, at + length);
  }

  private Token string(char quote) {
    int end = source.indexOf(quote, at + 1);
    int broken = source.indexOf('\n', at + 1);
    if (end < 0 || (broken >= 0 && broken < end)) {
      throw Faulty.at(here(), "fault.unclosed", String.valueOf(quote), "hint.close-text");
    }
    var text = source.substring(at + 1, end);
    if (text.indexOf('\\') >= 0 || text.contains("#{")) {
      throw Faulty.at(
          here(), "fault.text-code", text.contains("#{") ? "#{" : "\\", "hint.plain-text");
    }
    var token = new Token(Token.Type.STRING, text, here());
    moveTo(end + 1);
    return token;
  }

  private Token number() {
    int end = end(at, i -> digit(source.charAt(i)));
    if (end + 1 < source.length() && source.charAt(end) == '.' && digit(source.charAt(end + 1))) {
      end = end(end + 1, i -> digit(source.charAt(i)));
    }
    if (end - at > MOST_DIGITS) {
      throw Faulty.at(here(), "fault.number", source.substring(at, end), "hint.number");
    }
    return run(Token.Type.NUMBER, end);
  }

  private Token run(Token.Type type, int end) {
    var token = new Token(type, source.substring(at, end), here());
    moveTo(end);
    return token;
  }

  private int end(int from, java.util.function.IntPredicate belongs) {
    int i = from;
    while (i < source.length() && belongs.test(i)) {
      i++;
    }
    return i;
  }

  private static boolean letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  private static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  private void skipBlanks() {
    moveTo(end(at, i -> " \t\n".indexOf(source.charAt(i)) >= 0));
  }

  /** As in Pebble, one line break behind a tag is the tag's. */
  private void skipNewline() {
    if (at < source.length() && source.charAt(at) == '\n') {
      moveTo(at + 1);
    }
  }

  private void moveTo(int to) {
    for (; at < to; at++) {
      if (source.charAt(at) == '\n') {
        line++;
        lineStart = at + 1;
      }
    }
  }

  private Place here() {
    return new Place(line, at - lineStart + 1);
  }
}
