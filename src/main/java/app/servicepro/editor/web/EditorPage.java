package app.servicepro.editor.web;

import app.servicepro.editor.panel.PageList;
import app.servicepro.editor.panel.PanelView;
import app.servicepro.editor.panel.Rights;
import app.servicepro.editor.panel.SectionList;
import app.servicepro.look.LookCards;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The editor's screen.
 *
 * @param page the page's name, {@code name} what people call it
 * @param fixed whether it can be neither renamed nor removed
 * @param selected the id of the section in the panel; empty when the panel shows something else
 * @param writes whether the viewer may change anything
 * @param base of the page's routes; {@code here} the screen itself, to add to
 * @param origin of the site, with which the frame speaks
 * @param frame what the frame shows; empty when there is nothing to show
 * @param seq the number of the newest edit in what is shown
 * @param undo what can be taken back; empty for nothing
 * @param people who else is here
 * @param look what may be chosen of the look; null while another panel is open
 * @param tab what a phone shows first: list, panel or past
 */
public record EditorPage(
    String page,
    String name,
    boolean fixed,
    String selected,
    String language,
    String first,
    List<Tongue> tongues,
    Rights rights,
    boolean writes,
    String base,
    String here,
    List<PageList.Entry> pages,
    List<SectionList.Item> sections,
    PanelView panel,
    List<Clash> clashes,
    String origin,
    String frame,
    long seq,
    String undo,
    String redo,
    List<String> people,
    String saved,
    int waiting,
    List<Past> releases,
    @Nullable Looking look,
    String tab) {

  /** A language of the site, and this screen with the preview in it. */
  public record Tongue(String tag, String name, String href, boolean current) {}

  /**
   * What the theme offers.
   *
   * @param sheet address of the style sheet that the letters are shown with
   */
  public record Looking(
      String sheet, List<LookCards.OfPalette> palettes, List<LookCards.OfLetters> letters) {}

  /** A field that somebody else has changed meanwhile. */
  public record Clash(String at, String label, String who, String theirs, String yours) {}

  /**
   * One point on the line of releases.
   *
   * @param state draft, live or old
   * @param href where one sees or does something; empty for nowhere
   */
  public record Past(
      String state, String name, String when, String note, String href, String action) {}
}
