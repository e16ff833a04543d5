package app.servicepro.media.spi;

import java.util.List;
import java.util.Locale;

/** Knows where the bound tenant shows its pictures; a bean of the component that does. */
public interface PictureUse {
  /**
   * @param picture its id
   * @param language in which places are named
   */
  List<Place> places(String picture, String language);

  /** Who sees it there. */
  enum Seen {
    /** Visitors. */
    LIVE,
    /** Whoever works on the site. */
    DRAFT,
    /** Visitors, at the time that somebody has set. */
    PLANNED,
    /** Visitors, once the site goes back to what it was. */
    EARLIER;

    /** As in the key of its word. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A place that shows a picture.
   *
   * @param name as people call it: "Home"
   * @param path of the dashboard's page that leads there
   */
  record Place(String name, String path, Seen seen) {}
}
