package app.servicepro.look.web;

import app.servicepro.look.LookCards;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the screen of the look shows.
 *
 * @param sheets addresses of the style sheets that the letters are shown with
 * @param brand the colour of the buttons, as hex
 * @param own whether some colours are the business' own
 * @param badge what the plan says: always, chosen or never
 * @param edits whether the viewer may change it
 */
public record LookPage(
    List<String> sheets,
    List<Card> themes,
    List<LookCards.OfPalette> palettes,
    String brand,
    List<Field> day,
    List<Field> night,
    List<Measured> measures,
    boolean own,
    List<LookCards.OfLetters> letters,
    String name,
    String badge,
    boolean badgeShown,
    boolean edits) {

  /**
   * A theme by a picture of a page in it, or as a small drawing.
   *
   * @param picture its address; null when the theme has none
   * @param title what stands in the drawing: the business' name
   * @param style its colours, as custom properties
   * @param face the class of its letters
   */
  public record Card(
      String id,
      String name,
      String about,
      @Nullable String picture,
      String title,
      String style,
      String face,
      boolean current) {}

  /**
   * One colour.
   *
   * @param name of the input: {@code day-primary}
   * @param hex as the input has it
   */
  public record Field(String name, String role, String hex) {}

  /**
   * What was measured of two colours that meet.
   *
   * @param ratio written out: "5.2"
   */
  public record Measured(
      String front,
      String back,
      String need,
      boolean night,
      String ratio,
      boolean passes,
      String on,
      String ink) {}
}
