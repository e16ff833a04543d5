package app.servicepro.platform.jobs.web;

import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.DashboardPage;
import app.servicepro.platform.dashboard.DashboardPage.Group;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** What the queue puts into the dashboard. */
@Dependent
public class JobsPages {
  static final String PATH = "/platform/jobs";

  @Produces @Dependent
  static final DashboardPage JOBS =
      new DashboardPage(
          "platform", "jobs", PATH, Permission.JOBS_VIEW, null, false, Group.SYSTEM, 20);
}
