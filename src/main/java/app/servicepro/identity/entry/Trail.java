package app.servicepro.identity.entry;

import app.servicepro.platform.audit.Audit;
import app.servicepro.platform.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** One row in the bound trail, in a transaction of its own. */
@ApplicationScoped
public class Trail {
  @Inject private Audit audit;

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void write(String action, TenantId tenant, @Nullable String reason) {
    var target = "tenant:" + tenant;
    if (reason == null) {
      audit.record(action, target);
    } else {
      audit.record(
          action, target, JsonValue.EMPTY_JSON_OBJECT, JsonValue.EMPTY_JSON_OBJECT, reason);
    }
  }
}
