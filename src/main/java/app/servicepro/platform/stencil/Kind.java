package app.servicepro.platform.stencil;

/** What a single value is; it decides what may be done with it and what stands in for it. */
public enum Kind {
  /** Words of people. */
  TEXT,
  /** A choice, a code, an id: small letters, figures and hyphens. */
  WORD,
  LINK,
  MAIL,
  /** Addresses of a picture with their widths. */
  SRCSET,
  NUMBER,
  FLAG,
  /** May only be asked for: a drawing's source. */
  HIDDEN,
  /** {@code null} itself. */
  NOTHING;

  /** Whether it is compared and changed as text. */
  public boolean isText() {
    return this == TEXT || this == WORD || this == LINK || this == MAIL || this == SRCSET;
  }
}
