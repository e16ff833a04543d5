package app.servicepro.media;

import app.servicepro.media.spi.PictureUse;
import java.util.List;

/** Pages show it, so it stays. */
public class PictureInUse extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<PictureUse.Place> places;

  PictureInUse(List<PictureUse.Place> places) {
    super("shown at " + places.size() + " places");
    this.places = places;
  }

  public List<PictureUse.Place> places() {
    return places;
  }
}
