package app.servicepro.templates.web;

import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.DashboardPage;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** The screens of templates and styles. */
@Dependent
public class TemplatesPages {
  static final String FEATURE = "templates";

  @Produces @Dependent
  static final DashboardPage TEMPLATES = page("templates", "/dashboard/templates", 60);

  /** One section's template. */
  static final DashboardPage TEMPLATE = page("template", "/dashboard/templates", 60);

  @Produces @Dependent static final DashboardPage STYLE = page("style", "/dashboard/style", 61);

  private static DashboardPage page(String name, String path, int order) {
    return new DashboardPage(
        "templates",
        name,
        path,
        Permission.SITE_TEMPLATES,
        FEATURE,
        true,
        DashboardPage.Group.SITE,
        order);
  }
}
