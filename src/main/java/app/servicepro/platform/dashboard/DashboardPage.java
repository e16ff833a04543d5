package app.servicepro.platform.dashboard;

import app.servicepro.platform.access.Permission;
import app.servicepro.platform.access.Portal;
import org.jspecify.annotations.Nullable;

/**
 * A screen of the dashboard. Its words are in the component's bundle: {@code page.<name>.title},
 * {@code page.<name>.about} (one sentence), {@code page.<name>.help} (what it is for). One that CDI
 * finds (a producer in {@code <component>/web/<Component>Pages.java}) stands in the menu; one that
 * is only a constant does not, and the entry that its path begins with counts as current.
 *
 * @param component the bundle, and the folder of the template
 * @param path from the root: {@code /dashboard/team}
 * @param feature what the tenant's plan must hold, too
 * @param advanced not in the menu in Simple mode; the page itself is there all the same
 * @param order within the group, smallest first
 */
public record DashboardPage(
    String component,
    String name,
    String path,
    Permission needs,
    @Nullable String feature,
    boolean advanced,
    Group group,
    int order) {
  /** What belongs together, in the order of the menu. */
  public enum Group {
    /** What is going on. */
    HOME,
    /** Customers and the work for them; for the platform, its tenants. */
    CUSTOMERS,
    /** What visitors see and what it costs. */
    SITE,
    /** How the business is set up; for the platform, plans and settings. */
    SETTINGS,
    /** Who works here and what was done. */
    PEOPLE,
    /** What runs below. */
    SYSTEM
  }

  boolean visibleTo(Viewer viewer) {
    boolean ofPlatform = needs.portal() == Portal.PLATFORM;
    return ofPlatform == (viewer.portal() == Portal.PLATFORM)
        && viewer.may(needs)
        && (feature == null || viewer.features().contains(feature));
  }

  /**
   * Whether a page at this path belongs to this entry of the menu; a front page holds only itself.
   */
  boolean holds(String other) {
    boolean front = path.indexOf('/', 1) < 0;
    return other.equals(path) || (!front && other.startsWith(path + "/"));
  }
}
