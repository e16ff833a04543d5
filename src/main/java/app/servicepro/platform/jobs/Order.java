package app.servicepro.platform.jobs;

import app.servicepro.platform.json.Json;
import app.servicepro.platform.tenancy.TenantId;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What a job carries, stored as JSON.
 *
 * @param tenant for whom; null when nobody was bound
 */
record Order(String kind, @Nullable TenantId tenant, JsonObject data) {
  byte[] toBytes() {
    var all = Json.PROVIDER.createObjectBuilder().add("kind", kind);
    if (tenant != null) {
      all.add("tenant", tenant.toString());
    }
    return all.add("data", data).build().toString().getBytes(StandardCharsets.UTF_8);
  }

  static Order of(byte[] json) {
    var all = Json.object(new String(json, StandardCharsets.UTF_8));
    var tenant = Json.text(all, "tenant");
    return new Order(
        all.getString("kind"),
        tenant == null ? null : TenantId.of(tenant),
        Json.child(all, "data"));
  }
}
