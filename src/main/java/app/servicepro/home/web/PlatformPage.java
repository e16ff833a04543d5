package app.servicepro.home.web;

import java.util.List;

/**
 * The platform's own home page.
 *
 * @param summary one sentence of what is going on
 */
public record PlatformPage(
    String date,
    String summary,
    List<HomePage.Need> needs,
    List<Count> statuses,
    List<Count> plans,
    List<Count> background) {

  /**
   * @param path of the list of those that are counted; empty when the viewer may not see it
   * @param alarming whether somebody should look at it
   */
  public record Count(String label, long count, String path, boolean alarming) {}
}
