package app.servicepro.platform.trash.web;

import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.DashboardPage;
import app.servicepro.platform.dashboard.DashboardPage.Group;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** Where the deleted things stand in the dashboard. */
@Dependent
public class BinPages {
  @Produces @Dependent
  static final DashboardPage BIN =
      new DashboardPage(
          "platform", "bin", "/dashboard/bin", Permission.HOME_VIEW, null, true, Group.PEOPLE, 95);
}
