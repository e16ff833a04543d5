package app.servicepro.pages.render;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The business as templates see it, in one language. {@code badge} is the platform's address, where
 * it is named.
 */
public record SiteView(
    String name,
    @Nullable String tagline,
    String city,
    @Nullable String region,
    @Nullable Phone phone,
    @Nullable String email,
    Action cta,
    List<NavLink> nav,
    List<Hours> hours,
    List<Day> week,
    List<Place> area,
    String palette,
    @Nullable LogoView logo,
    @Nullable String badge) {

  /**
   * The business' logo.
   *
   * @param srcset for dense screens; empty when there is one size only
   * @param wide whether it is most likely the name itself
   */
  public record LogoView(
      String src, String srcset, int width, int height, String alt, boolean wide) {}

  /** A number as locals write it, and the link that calls it. */
  public record Phone(String text, String href) {}

  /** The one thing a visitor is asked to do. */
  public record Action(String label, String href) {}

  public record NavLink(String label, String href, boolean current) {}

  /** Days with the same hours: "Mon to Fri", "7:30 AM", "6:00 PM". */
  public record Hours(
      String days, @Nullable String opens, @Nullable String closes, boolean closed) {}

  /**
   * A day of the week, Monday first.
   *
   * @param length how many hours it is open
   */
  public record Day(
      String label,
      @Nullable String opens,
      @Nullable String closes,
      boolean closed,
      double length) {}

  /** A part of the service area: its days, and what travelling there costs. */
  public record Place(String name, String days, String fee, boolean free) {}
}
