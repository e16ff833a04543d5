package app.servicepro.pages.history;

import app.servicepro.platform.jobs.spi.Work;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.UUID;

/**
 * The time has come. Whatever the queue does, twice or late, after a server has died: the row is
 * what counts, and whoever publishes it takes it away in the same transaction.
 */
@ApplicationScoped
public class DuePublication implements Work {
  static final String KIND = "publication";

  @Inject private DueRelease release;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public void run(JsonObject data) {
    var id = UUID.fromString(data.getString("id"));
    try {
      release.goLive(id);
    } catch (RuntimeException e) {
      release.stumbled(id);
      throw e;
    }
  }
}
