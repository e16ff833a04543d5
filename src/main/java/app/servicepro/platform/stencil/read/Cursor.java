package app.servicepro.platform.stencil.read;

import app.servicepro.platform.stencil.Fault;
import app.servicepro.platform.stencil.Faulty;
import java.util.List;

/** Goes through tokens, one ahead. */
final class Cursor {
  private final List<Token> tokens;
  private int at;

  Cursor(List<Token> tokens) {
    this.tokens = tokens;
  }

  Token now() {
    return tokens.get(at);
  }

  Token after() {
    return tokens.get(Math.min(at + 1, tokens.size() - 1));
  }

  Token take() {
    var token = tokens.get(at);
    if (token.type() != Token.Type.EOF) {
      at++;
    }
    return token;
  }

  boolean takes(String sign) {
    if (now().is(Token.Type.SIGN, sign)) {
      at++;
      return true;
    }
    return false;
  }

  boolean takesName(String name) {
    if (now().is(Token.Type.NAME, name)) {
      at++;
      return true;
    }
    return false;
  }

  void expect(String sign) {
    if (!takes(sign)) {
      throw expected(sign);
    }
  }

  void expectName(String name) {
    if (!takesName(name)) {
      throw expected(name);
    }
  }

  String expect(Token.Type type, String whatItIs) {
    if (now().type() != type) {
      throw expected(whatItIs);
    }
    return take().text();
  }

  void end() {
    if (now().type() != Token.Type.END) {
      var token = now();
      throw token.type() == Token.Type.SIGN || token.type() == Token.Type.NAME
          ? Refused.sign(token)
          : expected("%}");
    }
    at++;
  }

  Faulty expected(String what) {
    var found = now();
    var said =
        found.type() == Token.Type.END || found.type() == Token.Type.EOF ? "…" : found.text();
    return new Faulty(
        new Fault(
            found.place(),
            "fault.expected",
            java.util.Map.of("expected", what, "name", Faulty.shortened(said)),
            null));
  }
}
