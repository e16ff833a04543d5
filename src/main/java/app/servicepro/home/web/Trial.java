package app.servicepro.home.web;

import app.servicepro.platform.access.Permission;
import app.servicepro.platform.dashboard.Viewer;
import app.servicepro.platform.i18n.Formats;
import app.servicepro.platform.i18n.Language;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.time.Time;
import app.servicepro.tenants.Nodes;
import app.servicepro.tenants.TenantStatus;
import app.servicepro.tenants.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/** Until when a new business looks around without paying. */
@ApplicationScoped
public class Trial {
  @Inject private Tenants tenants;
  @Inject private Nodes nodes;
  @Inject private Language language;

  /** A sentence for those whom the bill concerns; empty when there is no trial. */
  String sentence(Viewer viewer, Formats formats, ZoneId zone) {
    return tenants
        .row(Tenancy.required())
        .filter(row -> row.facts().status() == TenantStatus.TRIALING)
        .filter(row -> viewer.may(Permission.BILLING_VIEW))
        .map(row -> row.since().plus(days()))
        .map(end ->
            " "
                + language.text(
                    viewer.locale(),
                    "home",
                    end.isAfter(Time.now()) ? "home.trial.ends" : "home.trial.ended",
                    Map.of("date", formats.shortDate(LocalDate.ofInstant(end, zone)))))
        .orElse("");
  }

  private Duration days() {
    return Duration.ofDays(
        nodes.number(Tenancy.required(), "billing", "trial-days").longValueExact());
  }
}
