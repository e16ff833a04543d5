package app.servicepro.tenants.model;

import app.servicepro.packs.Pack;
import app.servicepro.packs.Packs;
import app.servicepro.packs.spi.PackPart;
import app.servicepro.platform.i18n.Words;
import app.servicepro.platform.json.Json;
import app.servicepro.tenants.schema.NodeSchemas;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a trade usually sets: the pack's file {@code nodes.json}, if it has one: {@code {"billing":
 * {"deposit": 25}}}. Tenants get no copy: it holds for as long as they say nothing else.
 */
@ApplicationScoped
public class PackNodes implements PackPart {
  private static final String FILE = "nodes";
  @Inject private Packs packs;

  public @Nullable JsonValue value(String pack, String node, String field) {
    return packs.all().stream()
        .filter(p -> p.id().equals(pack))
        .findFirst()
        .flatMap(PackNodes::file)
        .map(all -> Json.child(all, node).get(field))
        .orElse(null);
  }

  private static Optional<JsonObject> file(Pack pack) {
    return Optional.ofNullable(pack.files().get(FILE));
  }

  @Override
  public void check(Pack pack, Words words) {
    file(pack).ifPresent(all -> all.keySet().forEach(node -> check(pack, node, all)));
  }

  private static void check(Pack pack, String node, JsonObject all) {
    var schema =
        NodeSchemas.shipped().find(node).orElseThrow(() -> pack.broken(FILE, "no node " + node));
    var faults = schema.faults(Json.child(all, node), true);
    if (!faults.isEmpty()) {
      throw pack.broken(FILE, node + ": " + faults);
    }
  }
}
