package app.servicepro.platform.health;

import app.servicepro.platform.content.ContentFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Themes, packs and words are as they should be. */
@Readiness
@ApplicationScoped
public class ContentReady implements HealthCheck {
  @Inject private ContentFolder content;

  @Override
  public HealthCheckResponse call() {
    var problems = content.problems();
    var answer = HealthCheckResponse.named("content").status(problems.isEmpty());
    return problems.isEmpty()
        ? answer.build()
        : answer.withData("reason", String.join("; ", problems)).build();
  }
}
