package app.servicepro.identity.web;

import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.DashboardPage;
import app.servicepro.platform.dashboard.DashboardPage.Group;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** The screens of this component; those that are produced stand in the menu. */
@Dependent
public class IdentityPages {
  @Produces @Dependent
  public static final DashboardPage TEAM =
      page("team", "/dashboard/team", Permission.TEAM_VIEW, false, Group.PEOPLE, 10);

  @Produces @Dependent
  public static final DashboardPage ROLES =
      page("roles", "/dashboard/roles", Permission.TEAM_VIEW, true, Group.PEOPLE, 20);

  @Produces @Dependent
  public static final DashboardPage STAFF =
      page("staff", "/platform/team", Permission.STAFF_VIEW, false, Group.PEOPLE, 10);

  @Produces @Dependent
  public static final DashboardPage STAFF_ROLES =
      page("staff-roles", "/platform/roles", Permission.STAFF_VIEW, true, Group.PEOPLE, 20);

  public static final DashboardPage ACCOUNT = own("account", "/account");
  public static final DashboardPage PASSWORD = own("password", "/account/password");
  public static final DashboardPage SECURITY = own("security", "/account/security");
  public static final DashboardPage CODES = own("codes", "/account/security/codes");
  public static final DashboardPage PASSKEY = own("passkey", "/account/security/passkeys");

  static final DashboardPage ENTRY =
      page("entry", "/platform/tenants", Permission.TENANTS_ENTER, false, Group.CUSTOMERS, 99);

  /** One of a list, on a page of its own; the list counts as current in the menu. */
  public static DashboardPage below(DashboardPage list, String name) {
    return page(name, list.path(), list.needs(), list.advanced(), list.group(), 99);
  }

  /** A person's own pages need no permission; they are never in the menu. */
  private static DashboardPage own(String name, String path) {
    return page(name, path, Permission.HOME_VIEW, false, Group.HOME, 99);
  }

  private static DashboardPage page(
      String name, String path, Permission needs, boolean advanced, Group group, int order) {
    return new DashboardPage("identity", name, path, needs, null, advanced, group, order);
  }
}
