package app.servicepro.platform.mail.web;

import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.DashboardPage;
import app.servicepro.platform.dashboard.DashboardPage.Group;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

/** What the outbox puts into the dashboard. */
@Dependent
public class MailPages {
  static final String PATH = "/platform/mail";

  @Produces @Dependent
  static final DashboardPage MAIL =
      new DashboardPage(
          "platform", "mail", PATH, Permission.MAIL_VIEW, null, false, Group.SYSTEM, 10);

  /** One letter; not in the menu. */
  static final DashboardPage LETTER =
      new DashboardPage(
          "platform",
          "mail.letter",
          PATH + "/letter",
          Permission.MAIL_VIEW,
          null,
          false,
          Group.SYSTEM,
          11);
}
