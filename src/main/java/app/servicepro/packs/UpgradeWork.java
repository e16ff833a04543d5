package app.servicepro.packs;

import app.servicepro.platform.jobs.spi.Work;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Set;

/** One tenant follows its pack; a second time it has nothing to do. */
@ApplicationScoped
public class UpgradeWork implements Work {
  @Inject private Holdings holdings;

  @Override
  public String kind() {
    return Upgrades.KIND;
  }

  @Override
  public void run(JsonObject data) {
    if (holdings.find().filter(held -> !held.takenOff()).isPresent()) {
      holdings.upgrade(Set.of(), Set.of());
    }
  }
}
