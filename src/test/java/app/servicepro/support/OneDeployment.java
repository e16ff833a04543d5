package app.servicepro.support;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jspecify.annotations.Nullable;

/**
 * One deployment for the whole run: the first class' deployment is kept, later classes use it
 * again.
 */
public class OneDeployment implements LoadableExtension {
  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(Keeper.class);
  }

  public static class Keeper {
    @Inject @ClassScoped private InstanceProducer<DeploymentScenario> scenario;
    private @Nullable DeploymentScenario kept;
    private boolean deployed;

    public void generate(@Observes EventContext<GenerateDeployment> context) {
      if (kept == null) {
        context.proceed();
        kept = scenario.get();
      } else {
        scenario.set(kept);
      }
    }

    public void deploy(@Observes EventContext<DeployManagedDeployments> context) {
      if (!deployed) {
        context.proceed();
        deployed = true;
      }
    }

    /** It stays until the server stops. */
    public void undeploy(@Observes EventContext<UnDeployManagedDeployments> context) {}
  }
}
