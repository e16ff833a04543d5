package app.servicepro.setup.clone;

import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.DashboardPage;
import app.servicepro.platform.dashboard.DashboardPage.Group;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** What stands in the platform's menu. */
@Dependent
public class ClonePages {
  static final String PATH = "/platform/templates";

  @Produces @Dependent static final DashboardPage CLONES = page("clones", PATH);

  /** A business that begins as a template. */
  static final DashboardPage CLONE = page("clone", PATH + "/clone");

  private static DashboardPage page(String name, String path) {
    return new DashboardPage(
        "setup", name, path, Permission.TENANTS_EDIT, null, false, Group.CUSTOMERS, 20);
  }
}
