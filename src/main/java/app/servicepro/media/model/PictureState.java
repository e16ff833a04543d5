package app.servicepro.media.model;

import java.util.Locale;

/** How far a picture is. */
public enum PictureState {
  /** Nothing, or a part, can be seen. */
  NEW,
  /** Every width can be seen. */
  READY,
  /** Every width in every format. */
  DONE,
  /** It cannot be read. */
  FAILED;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static PictureState of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
