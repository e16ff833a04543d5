package app.servicepro.media.spi;

import java.util.List;

/** Knows where the bound tenant shows its pictures; a bean of the component that does. */
public interface PictureUse {
  /**
   * @param picture its id
   * @param language in which places are named
   */
  List<Place> places(String picture, String language);

  /**
   * A place that shows a picture.
   *
   * @param name as people call it: "Home"
   * @param path of the dashboard's page that leads there
   * @param published whether visitors see it there
   */
  record Place(String name, String path, boolean published) {}
}
