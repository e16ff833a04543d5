package app.servicepro.media.web;

import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.DashboardPage;
import app.servicepro.platform.dashboard.DashboardPage.Group;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** Where pictures stand in the dashboard. */
@Dependent
public class MediaPages {
  static final String HERE = "/dashboard/media";

  /** Every edit is everyday work. */
  static final String WORK = "work";

  @Produces @Dependent static final DashboardPage PICTURES = page("pictures", HERE);

  static final DashboardPage PICTURE = page("picture", HERE + "/one");

  private static DashboardPage page(String name, String path) {
    return new DashboardPage(
        "media", name, path, Permission.SITE_VIEW, null, false, Group.SITE, 30);
  }
}
