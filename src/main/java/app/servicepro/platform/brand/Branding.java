package app.servicepro.platform.brand;

import org.jspecify.annotations.Nullable;

/**
 * A business as others recognise it.
 *
 * @param fill its colour in light surroundings, as {@code #rrggbb}
 * @param ink what is written on it
 * @param nightFill the same in dark surroundings
 */
public record Branding(
    String name,
    String initials,
    String fill,
    String ink,
    String nightFill,
    String nightInk,
    @Nullable Logo logo) {

  /**
   * @param address whole, on the business' own site
   * @param dashboard where the dashboard of that business shows it
   * @param alt what it shows, for those who do not see it
   */
  public record Logo(String address, String dashboard, int width, int height, String alt) {}
}
