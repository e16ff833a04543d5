package app.servicepro.catalog.web;

import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.DashboardPage;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** The catalogue's screens. */
@Dependent
public class CatalogPages {
  @Produces @Dependent
  static final DashboardPage SERVICES =
      new DashboardPage(
          "catalog",
          "services",
          "/dashboard/services",
          Permission.CATALOG_VIEW,
          null,
          false,
          DashboardPage.Group.SITE,
          20);

  @Produces @Dependent
  static final DashboardPage PRICES =
      new DashboardPage(
          "catalog",
          "prices",
          "/dashboard/prices",
          Permission.CATALOG_VIEW,
          null,
          false,
          DashboardPage.Group.SITE,
          30);

  /** One service; a new one, too. */
  static final DashboardPage SERVICE =
      new DashboardPage(
          "catalog",
          "service",
          "/dashboard/services",
          Permission.CATALOG_EDIT,
          null,
          false,
          DashboardPage.Group.SITE,
          20);
}
