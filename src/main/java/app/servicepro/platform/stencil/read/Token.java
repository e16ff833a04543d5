package app.servicepro.platform.stencil.read;

import app.servicepro.platform.stencil.Place;

/** A piece of a source. */
record Token(Type type, String text, Place place) {
  enum Type {
    TEXT,
    PRINT,
    TAG,
    END,
    NAME,
    STRING,
    NUMBER,
    SIGN,
    EOF
  }

  boolean is(Type other, String value) {
    return type == other && text.equals(value);
  }
}
