package app.servicepro.look.web;

import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.DashboardPage;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** The screens of what a site looks like. */
@Dependent
public class LookPages {
  @Produces @Dependent
  static final DashboardPage LOOK =
      new DashboardPage(
          "look",
          "look",
          "/dashboard/look",
          Permission.SITE_VIEW,
          null,
          false,
          DashboardPage.Group.SITE,
          5);

  /** Before another theme is chosen. */
  static final DashboardPage THEME =
      new DashboardPage(
          "look",
          "theme",
          "/dashboard/look",
          Permission.SITE_VIEW,
          null,
          false,
          DashboardPage.Group.SITE,
          5);
}
