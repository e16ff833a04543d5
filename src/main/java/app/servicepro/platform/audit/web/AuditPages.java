package app.servicepro.platform.audit.web;

import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.DashboardPage;
import app.servicepro.platform.dashboard.DashboardPage.Group;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** Where the trails stand in the dashboard. */
@Dependent
public class AuditPages {
  private static final int LAST = 90;

  @Produces @Dependent
  static final DashboardPage OF_TENANT =
      new DashboardPage(
          "platform",
          "audit",
          "/dashboard/audit",
          Permission.AUDIT_VIEW,
          null,
          true,
          Group.PEOPLE,
          LAST);

  @Produces @Dependent
  static final DashboardPage OF_PLATFORM =
      new DashboardPage(
          "platform",
          "audit.platform",
          "/platform/audit",
          Permission.PLATFORM_AUDIT_VIEW,
          null,
          false,
          Group.PEOPLE,
          LAST);
}
