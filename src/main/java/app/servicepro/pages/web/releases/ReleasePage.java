package app.servicepro.pages.web.releases;

import app.servicepro.pages.difference.TextPiece;
import app.servicepro.platform.dashboard.Link;
import java.util.List;

/**
 * What is different in a release, or in the draft.
 *
 * @param number 0 for the draft
 * @param back whether the viewer may bring it back
 * @param more how many differences are not listed
 */
public record ReleasePage(
    int number,
    String time,
    String name,
    String note,
    String kind,
    boolean live,
    boolean back,
    List<Link> against,
    List<Row> rows,
    int more) {

  /**
   * @param kind changed, added, removed or moved
   * @param pieces of the text, when it is one that was changed
   */
  public record Row(
      String where, String kind, String before, String after, List<TextPiece> pieces) {}
}
