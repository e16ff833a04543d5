package app.servicepro.pages.web.releases;

import app.servicepro.platform.dashboard.Pager;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of what visitors saw, the draft above it.
 *
 * @param edit whether the viewer may publish
 * @param waiting how many fields of the draft differ from what visitors see
 * @param faults what keeps the draft from being published; said only after somebody tried
 * @param same whether visitors saw already what somebody wanted to show them
 * @param plan what goes live later; null for nothing
 */
public record ReleasesPage(
    boolean edit,
    boolean published,
    int waiting,
    String site,
    List<Fault> faults,
    @Nullable Plan plan,
    List<Row> rows,
    Pager pager,
    boolean same) {

  /** After somebody wanted to show visitors what they see already. */
  ReleasesPage nothingToDo() {
    return new ReleasesPage(edit, published, waiting, site, faults, plan, rows, pager, true);
  }

  /** What is wrong, and where. */
  public record Fault(String where, String what) {}

  /**
   * @param time on the business' clock, with the clock's name
   */
  public record Plan(String time, String name, String note, boolean overtaken, boolean late) {}

  /**
   * @param kind as in keys of words
   * @param changed the names of what is different in it
   */
  public record Row(
      int number,
      String time,
      String name,
      String note,
      String kind,
      String changed,
      boolean live) {}
}
