package app.servicepro.platform.audit.web;

import app.servicepro.platform.audit.Entry;
import app.servicepro.platform.dashboard.Pager;
import app.servicepro.platform.forms.Option;
import java.util.List;

/**
 * A page of a trail.
 *
 * @param clock whose days and times these are
 * @param fault the number of the first row that is not what it was; empty when nobody has asked, or
 *     all is well
 * @param narrowed whether a filter leaves something out
 */
public record AuditPage(
    String path,
    List<Row> rows,
    Pager pager,
    List<Option> people,
    List<Option> actions,
    String clock,
    String export,
    String fault,
    boolean narrowed) {

  /**
   * A row as people read it.
   *
   * @param iso the moment as machines write it
   * @param place the tenant as which a member of the platform's staff acted; else empty
   */
  public record Row(
      long seq,
      String time,
      String iso,
      String who,
      String place,
      String action,
      String target,
      List<Entry.Change> changes,
      String reason,
      String ip) {}
}
