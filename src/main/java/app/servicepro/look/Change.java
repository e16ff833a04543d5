package app.servicepro.look;

import java.util.List;

/**
 * What another theme would change.
 *
 * @param theme its id
 * @param palette the palette that the site will have
 * @param samePalette whether it is the one of now
 * @param pairing the letters that it will have
 * @param samePairing whether they are the ones of now
 * @param mended roles of own colours that have to change to stay readable
 * @param kept sections that the theme does not show; they stay in the draft
 */
public record Change(
    String theme,
    String palette,
    boolean samePalette,
    String pairing,
    boolean samePairing,
    List<String> mended,
    List<Kept> kept) {
  /** A section by its page and its kind. */
  public record Kept(String page, String section, String type) {}

  public Change {
    mended = List.copyOf(mended);
    kept = List.copyOf(kept);
  }
}
