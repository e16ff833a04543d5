package app.servicepro.pages.web.releases;

import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.DashboardPage;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** Screens of what was published and what will be. */
@Dependent
public class ReleasesPages {
  static final String HERE = "/dashboard/releases";

  /** Where a form led to that had nothing to do; nobody is sent there. */
  static final String SAME = HERE + "?same";

  @Produces @Dependent
  static final DashboardPage RELEASES =
      new DashboardPage(
          "pages",
          "releases",
          HERE,
          Permission.SITE_VIEW,
          null,
          false,
          DashboardPage.Group.SITE,
          5);

  static final DashboardPage RELEASE = below("release", "/difference", Permission.SITE_VIEW);
  static final DashboardPage PLAN = below("plan", "/plan", Permission.SITE_PUBLISH);
  static final DashboardPage PREVIEW = below("preview", "/preview", Permission.SITE_PUBLISH);

  private static DashboardPage below(String name, String path, Permission needs) {
    return new DashboardPage(
        "pages", name, HERE + path, needs, null, false, DashboardPage.Group.SITE, 5);
  }
}
