package app.servicepro.editor.web;

import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.DashboardPage;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** The editor in the menu. */
@Dependent
public class EditorPages {
  @Produces @Dependent
  static final DashboardPage EDITOR =
      new DashboardPage(
          "editor",
          "editor",
          "/dashboard/editor",
          Permission.SITE_VIEW,
          null,
          false,
          DashboardPage.Group.SITE,
          5);
}
