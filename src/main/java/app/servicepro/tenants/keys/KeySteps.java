package app.servicepro.tenants.keys;

import app.servicepro.platform.access.Permission;
import app.servicepro.platform.access.Portal;
import app.servicepro.platform.dashboard.NextStep;
import app.servicepro.platform.dashboard.NextStep.Urgency;
import app.servicepro.platform.dashboard.NextSteps;
import app.servicepro.platform.dashboard.Viewer;
import app.servicepro.tenants.keys.KeyState.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the platform's home page says of keys: what fails at once, what is missing some day. */
@ApplicationScoped
public class KeySteps implements NextSteps {
  @Inject private Keys keys;

  @Override
  public List<NextStep> steps() {
    if (Viewer.required().portal() != Portal.PLATFORM) {
      return List.of();
    }
    var all = keys.all(Optional.empty());
    return Stream.of(
            step("keys-failing", Urgency.NOW, count(all, Standing.FAILING)),
            step("keys-missing", Urgency.NO_HURRY, count(all, Standing.MISSING)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static long count(List<KeyState> all, Standing standing) {
    return all.stream().filter(state -> state.standing() == standing).count();
  }

  private static Optional<NextStep> step(String name, Urgency urgency, long count) {
    return count == 0
        ? Optional.empty()
        : Optional.of(
            NextStep.at(
                "tenants",
                name,
                "/platform/keys",
                Permission.KEYS_VIEW,
                urgency,
                Map.of("count", count)));
  }
}
