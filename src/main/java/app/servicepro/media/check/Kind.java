package app.servicepro.media.check;

/** The kinds of pictures that are taken in. */
public enum Kind {
  JPEG,
  PNG,
  /** Its first frame. */
  GIF,
  /** Where a program of the machine reads it. */
  WEBP
}
