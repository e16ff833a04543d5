package app.servicepro.customers.web;

import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.DashboardPage;
import app.servicepro.platform.dashboard.DashboardPage.Group;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** Where customers stand in the dashboard. */
@Dependent
public class CustomersPages {
  @Produces @Dependent
  static final DashboardPage CUSTOMERS =
      page("customers", "/dashboard/customers", Permission.CUSTOMERS_VIEW);

  static final DashboardPage NEW =
      page("new", "/dashboard/customers/new", Permission.CUSTOMERS_EDIT);

  static final DashboardPage CUSTOMER =
      page("customer", "/dashboard/customers/one", Permission.CUSTOMERS_VIEW);

  private static DashboardPage page(String name, String path, Permission needs) {
    return new DashboardPage("customers", name, path, needs, null, false, Group.CUSTOMERS, 10);
  }
}
