package app.servicepro.home.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tenant's home page, written in the viewer's language.
 *
 * @param date today at the business
 * @param summary one sentence of what is going on
 * @param idea what one could do when nothing is left to do
 * @param site null for those who may not see it
 * @param cards the steps of setting up
 * @param left how many of them are not done
 * @param happened the newest acts; null in Simple mode and for those who may not see the trail
 */
public record HomePage(
    boolean advanced,
    String date,
    String summary,
    List<Need> needs,
    String idea,
    @Nullable SitePanel site,
    List<Step> cards,
    int left,
    @Nullable List<Happening> happened) {

  /**
   * @param posts whether the button does it at once
   */
  public record Need(
      String when,
      String soon,
      String title,
      String text,
      String action,
      String path,
      boolean posts) {}

  /** One of the steps of setting up. */
  public record Step(
      String title, String about, String state, String action, String path, boolean done) {}

  /**
   * The site as visitors have it.
   *
   * @param state live, draft (not published yet) or off (the business is suspended)
   * @param address as people read it; {@code href} as browsers need it
   * @param published when; empty when it is not
   * @param waiting what is written and not published, in words
   */
  public record SitePanel(
      String state,
      String address,
      String href,
      String published,
      String waiting,
      List<String> languages) {}

  public record Happening(String time, String what, String who) {}
}
