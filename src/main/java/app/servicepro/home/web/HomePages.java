package app.servicepro.home.web;

import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.DashboardPage;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** Where one begins. */
@Dependent
public class HomePages {
  @Produces @Dependent
  static final DashboardPage HOME = page("home", "/dashboard", Permission.HOME_VIEW);

  @Produces @Dependent
  static final DashboardPage PLATFORM = page("platform", "/platform", Permission.PLATFORM_VIEW);

  private static DashboardPage page(String name, String path, Permission needs) {
    return new DashboardPage("home", name, path, needs, null, false, DashboardPage.Group.HOME, 0);
  }
}
