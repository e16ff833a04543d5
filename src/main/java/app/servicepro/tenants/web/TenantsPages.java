package app.servicepro.tenants.web;

import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.DashboardPage;
import app.servicepro.platform.dashboard.DashboardPage.Group;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** What stands in the menus, and the pages below it. */
@Dependent
public class TenantsPages {
  static final String TENANTS_PATH = "/platform/tenants";
  static final String PLANS_PATH = "/platform/plans";
  static final String NODES_PATH = "/platform/nodes";
  static final String FLAGS_PATH = "/platform/flags";
  static final String SETTINGS_PATH = "/dashboard/settings";

  @Produces @Dependent
  static final DashboardPage TENANTS =
      page("tenants", TENANTS_PATH, Permission.TENANTS_VIEW, Group.CUSTOMERS, 10);

  @Produces @Dependent
  static final DashboardPage PLANS =
      page("plans", PLANS_PATH, Permission.PLANS_VIEW, Group.SETTINGS, 10);

  @Produces @Dependent
  static final DashboardPage NODES =
      page("nodes", NODES_PATH, Permission.NODES_VIEW, Group.SETTINGS, 20);

  @Produces @Dependent
  static final DashboardPage FLAGS =
      page("flags", FLAGS_PATH, Permission.FLAGS_VIEW, Group.SETTINGS, 30);

  @Produces @Dependent
  static final DashboardPage SETTINGS =
      page("settings", SETTINGS_PATH, Permission.SETTINGS_VIEW, Group.SETTINGS, 10);

  static final DashboardPage TENANT =
      page("tenant", TENANTS_PATH + "/tenant", Permission.TENANTS_VIEW, Group.CUSTOMERS, 11);

  static final DashboardPage NODE =
      page("node", NODES_PATH + "/node", Permission.NODES_VIEW, Group.SETTINGS, 21);

  static final DashboardPage GROUP =
      page("group", SETTINGS_PATH + "/group", Permission.SETTINGS_VIEW, Group.SETTINGS, 11);

  private static DashboardPage page(
      String name, String path, Permission needs, Group group, int order) {
    return new DashboardPage("tenants", name, path, needs, null, false, group, order);
  }
}
