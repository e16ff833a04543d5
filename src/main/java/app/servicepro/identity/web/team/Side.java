package app.servicepro.identity.web.team;

import app.servicepro.identity.web.IdentityPages;
import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.DashboardPage;

/** The same screens stand on two sides: for a tenant's team, and for the platform's staff. */
record Side(
    DashboardPage team,
    DashboardPage roles,
    Permission edit,
    Permission remove,
    Permission editRoles) {
  static final Side TENANT =
      new Side(
          IdentityPages.TEAM,
          IdentityPages.ROLES,
          Permission.TEAM_EDIT,
          Permission.TEAM_REMOVE,
          Permission.ROLES_EDIT);

  static final Side PLATFORM =
      new Side(
          IdentityPages.STAFF,
          IdentityPages.STAFF_ROLES,
          Permission.STAFF_EDIT,
          Permission.STAFF_REMOVE,
          Permission.STAFF_ROLES_EDIT);

  /**
   * What a template asks {@code shell.may} for.
   *
   * @param edit the team
   * @param remove somebody from it
   * @param roles to change what they allow
   */
  public record Codes(String edit, String remove, String roles) {}

  Codes codes() {
    return new Codes(edit.code(), remove.code(), editRoles.code());
  }
}
