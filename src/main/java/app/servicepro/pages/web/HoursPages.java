package app.servicepro.pages.web;

import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.DashboardPage;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** Screens of what the site tells about the business. */
@Dependent
public class HoursPages {
  @Produces @Dependent
  static final DashboardPage HOURS =
      new DashboardPage(
          "pages",
          "hours",
          "/dashboard/hours",
          Permission.SETTINGS_VIEW,
          null,
          false,
          DashboardPage.Group.SITE,
          10);
}
