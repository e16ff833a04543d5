package app.servicepro.platform.audit;

import app.servicepro.platform.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.util.OptionalLong;

/** Lets somebody check the bound tenant's trail, and says so in it. */
@ApplicationScoped
@Transactional
public class TrailCheckup {
  @Inject private Trail trail;
  @Inject private Audit audit;

  /**
   * @return the first row that is not what it was, is missing, or is one too many
   */
  public OptionalLong check() {
    var fault = trail.fault();
    var found = Json.PROVIDER.createObjectBuilder();
    fault.ifPresent(row -> found.add("row", row));
    audit.record("trail.checked", "trail:all", JsonValue.EMPTY_JSON_OBJECT, found.build());
    return fault;
  }
}
