package app.servicepro.platform.dashboard;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a screen.
 *
 * @param language of the page, like {@code es}
 * @param about one sentence below the headline; empty for none
 * @param help what the screen is for; empty for none
 * @param done what happened last; empty when nothing did
 * @param path of this page with its query, to come back to
 * @param viewer null when nobody is signed in
 * @param quick the first few of the menu, for the thumb
 * @param all what the palette finds
 * @param more titles of what Simple mode leaves out
 * @param may the codes of what the viewer may do
 */
public record ShellView(
    String language,
    List<Tongue> languages,
    String title,
    String about,
    String help,
    String done,
    String path,
    @Nullable Person viewer,
    @Nullable Mark place,
    List<Mark> others,
    List<Section> menu,
    List<Entry> quick,
    List<Entry> all,
    List<String> more,
    Set<String> may) {
  /**
   * A language by its tag and its own name, and this page in it for those who are not signed in.
   */
  public record Tongue(String tag, String name, String href) {}

  /** Who looks; {@code scheme} is light, dark or system. */
  public record Person(
      String name, String email, boolean advanced, String scheme, boolean inside, String home) {}

  /**
   * A tenant, or the platform.
   *
   * @param logo address of its picture; null for none
   * @param style custom properties of its colours: its own, or a hue made from its id
   */
  public record Mark(
      String id, String initials, @Nullable String logo, String style, String name, String city) {}

  /** Entries that belong together. */
  public record Section(List<Entry> entries) {}

  /** A page that the viewer may open. */
  public record Entry(String title, String about, String path, boolean current, boolean advanced) {}
}
