package app.servicepro.media.check;

/**
 * What a picture's first bytes tell.
 *
 * @param width in pixels, as stored
 * @param turn how it is to be turned: EXIF orientation, 1 to 8
 */
public record Head(Kind kind, int width, int height, int turn) {
  /** Whether width and height change places when it stands upright. */
  public boolean lying() {
    return turn >= 5;
  }
}
