package app.servicepro.home;

import app.servicepro.identity.People;
import app.servicepro.platform.access.Permission;
import app.servicepro.platform.access.Portal;
import app.servicepro.platform.dashboard.NextStep;
import app.servicepro.platform.dashboard.NextStep.Urgency;
import app.servicepro.platform.dashboard.NextSteps;
import app.servicepro.platform.dashboard.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** What the viewer should do for her own account: those who can change much need a second lock. */
@ApplicationScoped
public class OwnSteps implements NextSteps {
  @Inject private People people;

  @Override
  public List<NextStep> steps() {
    var viewer = Viewer.required();
    boolean staff = viewer.portal() == Portal.PLATFORM;
    boolean mighty = viewer.may(staff ? Permission.STAFF_EDIT : Permission.TEAM_EDIT);
    return mighty
            && !viewer.inside()
            && people.find(viewer.person()).filter(p -> !p.secondFactor()).isPresent()
        ? List.of(
            NextStep.at(
                "home",
                "second-factor",
                "/account/security",
                staff ? Permission.PLATFORM_VIEW : Permission.HOME_VIEW,
                Urgency.NO_HURRY,
                Map.of()))
        : List.of();
  }
}
