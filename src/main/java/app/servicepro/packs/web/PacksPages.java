package app.servicepro.packs.web;

import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.DashboardPage;
import app.servicepro.platform.dashboard.DashboardPage.Group;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** What stands in the menu. */
@Dependent
public class PacksPages {
  static final String PATH = "/dashboard/pack";
  static final String PACKS_PATH = "/platform/packs";

  @Produces @Dependent
  static final DashboardPage PACK =
      new DashboardPage("packs", "pack", PATH, Permission.SITE_EDIT, null, true, Group.SITE, 70);

  @Produces @Dependent
  static final DashboardPage PACKS =
      new DashboardPage(
          "packs", "packs", PACKS_PATH, Permission.TENANTS_VIEW, null, false, Group.SETTINGS, 40);
}
