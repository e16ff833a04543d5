package app.servicepro.media.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.servicepro.media.FoundPictures;
import app.servicepro.media.Ladder;
import app.servicepro.media.PictureFacts;
import app.servicepro.media.Pictures;
import app.servicepro.platform.dashboard.Pager;
import java.net.URLEncoder;
import java.util.List;

/**
 * The library of pictures.
 *
 * @param words what was looked for
 * @param room what is taken of what the plan gives
 */
public record MediaPage(String words, List<Tile> tiles, long total, Pager pager, Room room) {
  private static final int THUMB = 320;

  /**
   * A picture among others.
   *
   * @param alt in the viewer's language, or in any
   * @param silent whether a language has no alternative text yet
   * @param state ready, being-made or failed
   * @param position what must not be cut off: "50% 50%"
   */
  public record Tile(
      String href,
      String thumb,
      String name,
      String alt,
      boolean silent,
      String state,
      int width,
      int height,
      String position) {}

  /**
   * @param percent 0 to 100
   */
  public record Room(String text, int percent) {}

  /** Which languages count. */
  record Tags(String viewer, List<String> all) {}

  static MediaPage of(String words, int page, FoundPictures found, Room room, Tags tags) {
    var asked = words.isEmpty() ? "" : "q=" + URLEncoder.encode(words, UTF_8) + "&";
    return new MediaPage(
        words,
        found.pictures().stream().map(p -> tile(p, tags)).toList(),
        found.total(),
        Pager.of(MediaPages.HERE + "?" + asked + "page=", page, Pictures.ON_A_PAGE, found.total()),
        room);
  }

  private static Tile tile(PictureFacts picture, Tags tags) {
    var alt = picture.sheet().alt();
    return new Tile(
        path(picture),
        thumb(picture),
        picture.sheet().name(),
        alt.getOrDefault(tags.viewer(), ""),
        !alt.keySet().containsAll(tags.all()),
        state(picture),
        picture.width(),
        picture.height(),
        position(picture));
  }

  static String path(PictureFacts picture) {
    return MediaPages.HERE + "/" + picture.id();
  }

  static String thumb(PictureFacts picture) {
    return path(picture) + "/" + Math.min(THUMB, picture.width());
  }

  static String large(PictureFacts picture) {
    return path(picture) + "/" + Ladder.usual(picture.width());
  }

  static String state(PictureFacts picture) {
    return switch (picture.state()) {
      case READY -> "ready";
      case BEING_MADE -> "being-made";
      case FAILED -> "failed";
    };
  }

  static String position(PictureFacts picture) {
    return Math.round(picture.sheet().focusX() * 100)
        + "% "
        + Math.round(picture.sheet().focusY() * 100)
        + "%";
  }
}
