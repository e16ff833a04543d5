package app.servicepro.pages.web;

import app.servicepro.platform.forms.Option;
import java.util.List;

/**
 * The opening hours.
 *
 * @param version of what is there now
 * @param days value: "mon"; label in the viewer's language
 * @param specials numbers of the rows for days that are not like the others
 * @param suggested whether nothing is saved yet and the form shows a usual week
 * @param rows what visitors read, for those who may not change it
 */
public record HoursPage(
    String version,
    List<Option> days,
    List<Integer> specials,
    List<Option> zones,
    boolean suggested,
    boolean edit,
    List<Row> rows) {

  public record Row(String days, String times) {}
}
