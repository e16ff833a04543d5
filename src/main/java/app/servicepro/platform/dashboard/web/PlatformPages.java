package app.servicepro.platform.dashboard.web;

import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.DashboardPage;
import app.servicepro.platform.dashboard.DashboardPage.Group;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** What the ground itself puts into the dashboard. */
@Dependent
public class PlatformPages {
  @Produces @Dependent
  static final DashboardPage PARTS =
      new DashboardPage(
          "platform",
          "parts",
          "/platform/parts",
          Permission.PLATFORM_VIEW,
          null,
          true,
          Group.SYSTEM,
          90);
}
