package app.servicepro.platform.css;

import app.servicepro.platform.stencil.Place;

/** A piece of a style sheet. */
record CssToken(Type type, String text, Place place) {
  enum Type {
    IDENT,
    FUNCTION,
    AT,
    HASH,
    STRING,
    URL,
    NUMBER,
    BLANK,
    SIGN,
    EOF
  }

  boolean sign(char c) {
    return type == Type.SIGN && text.charAt(0) == c;
  }

  /** As it is written into what browsers get. */
  String written() {
    return switch (type) {
      case FUNCTION -> text + "(";
      case AT -> "@" + text;
      case HASH -> "#" + text;
      case STRING -> quoted();
      case URL -> "url(" + quoted() + ")";
      case BLANK -> " ";
      default -> text;
    };
  }

  private String quoted() {
    return '"' + text.replace("\"", "\\22 ").replace("<", "\\3c ") + '"';
  }
}
