package app.servicepro.packs.web;

import app.servicepro.platform.forms.Option;
import java.util.List;

/**
 * The pack that a business began with.
 *
 * @param pack its name; empty when nobody has kept which one it was
 * @param version that the business is on
 * @param available the version that there is
 * @param upgrade whether something would change
 * @param changes what nobody has edited and would follow
 * @param choices what both have changed by an upgrade
 * @param undecided what earlier upgrades have left
 * @param goes how many things would go with the pack
 * @param stays what would stay because somebody has edited it
 */
public record PackPage(
    String pack,
    String version,
    String available,
    boolean takenOff,
    boolean upgrade,
    List<Line> changes,
    List<Choice> choices,
    List<Choice> undecided,
    int goes,
    List<String> stays) {

  static final PackPage NONE =
      new PackPage("", "", "", false, false, List.of(), List.of(), List.of(), 0, List.of());

  /**
   * One thing that changes.
   *
   * @param how the end of a word's key: new, gone, changed
   * @param before empty when it is new
   * @param after empty when it goes
   */
  public record Line(String place, String how, String before, String after) {}

  /**
   * One thing to choose.
   *
   * @param field the name of the form's field
   * @param options "mine" and "pack", each with what it says
   */
  public record Choice(String field, String place, List<Option> options) {}
}
