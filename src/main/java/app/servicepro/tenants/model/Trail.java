package app.servicepro.tenants.model;

import app.servicepro.platform.audit.Audit;
import app.servicepro.platform.json.Json;
import app.servicepro.tenants.Version.Difference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Tells the bound tenant's trail what differs; nothing when nothing does. */
@ApplicationScoped
public class Trail {
  @Inject private Audit audit;

  public void changed(String action, String target, List<Difference> differences) {
    if (!differences.isEmpty()) {
      audit.record(action, target, before(differences), after(differences));
    }
  }

  public void changed(String action, String target, List<Difference> differences, String reason) {
    if (!differences.isEmpty()) {
      audit.record(action, target, before(differences), after(differences), reason);
    }
  }

  private static JsonObject before(List<Difference> differences) {
    return side(differences, Difference::before);
  }

  private static JsonObject after(List<Difference> differences) {
    return side(differences, Difference::after);
  }

  private static JsonObject side(
      List<Difference> differences, Function<Difference, @Nullable JsonValue> side) {
    var builder = Json.PROVIDER.createObjectBuilder();
    for (var difference : differences) {
      var value = side.apply(difference);
      if (value != null) {
        builder.add(difference.field(), value);
      }
    }
    return builder.build();
  }
}
