package app.servicepro.media.web;

import app.servicepro.media.PictureFacts;
import app.servicepro.media.PictureSheet;
import app.servicepro.media.spi.PictureUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One picture.
 *
 * @param path where the form goes
 * @param src of a preview
 * @param x what must not be cut off, in percent from the left
 * @param y in percent from the top
 * @param places that show it
 * @param newer what somebody else has saved in the meantime; empty when nobody has
 */
public record PictureScreen(
    String path,
    String src,
    int version,
    String name,
    String state,
    int width,
    int height,
    int x,
    int y,
    String since,
    List<Alternative> alternatives,
    List<PictureUse.Place> places,
    List<Newer> newer) {

  /**
   * An alternative text.
   *
   * @param field of the form
   */
  public record Alternative(String field, String language, String label, String text) {}

  /** A thing that somebody else has changed. */
  public record Newer(String label, String value) {}

  static PictureScreen of(
      PictureFacts picture,
      String since,
      List<Alternative> alternatives,
      List<PictureUse.Place> places) {
    var sheet = picture.sheet();
    return new PictureScreen(
        MediaPage.path(picture),
        MediaPage.large(picture),
        picture.version(),
        sheet.name(),
        MediaPage.state(picture),
        picture.width(),
        picture.height(),
        percent(sheet.focusX()),
        percent(sheet.focusY()),
        since,
        alternatives,
        places,
        List.of());
  }

  /** Says what is there now instead of what was typed. */
  PictureScreen besides(PictureSheet typed, MediaWords words) {
    var differing = new ArrayList<Newer>();
    if (!name.equals(typed.name())) {
      differing.add(new Newer(words.of("media.name", Map.of()), name));
    }
    for (var alternative : alternatives) {
      var mine = typed.alt().getOrDefault(alternative.language(), "");
      if (!alternative.text().equals(mine)) {
        differing.add(new Newer(alternative.label(), alternative.text()));
      }
    }
    if (x != percent(typed.focusX()) || y != percent(typed.focusY())) {
      differing.add(new Newer(words.of("media.focus", Map.of()), x + " %, " + y + " %"));
    }
    return new PictureScreen(
        path,
        src,
        version,
        name,
        state,
        width,
        height,
        x,
        y,
        since,
        alternatives,
        places,
        List.copyOf(differing));
  }

  private static int percent(double share) {
    return (int) Math.round(share * 100);
  }
}
