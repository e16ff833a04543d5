package app.servicepro.tenants.model;

import app.servicepro.tenants.schema.NodeSchema;
import app.servicepro.tenants.spi.SettingsHome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Fields that other components keep. Reading them takes a query. */
@ApplicationScoped
public class Homes {
  @Inject @Any private Instance<SettingsHome> homes;

  /** What the bound tenant has of a node elsewhere. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public JsonObject read(NodeSchema schema) {
    return home(schema).map(SettingsHome::read).orElse(JsonValue.EMPTY_JSON_OBJECT);
  }

  public void write(NodeSchema schema, JsonObject changed) {
    home(schema).ifPresent(home -> home.write(changed));
  }

  private Optional<SettingsHome> home(NodeSchema schema) {
    return homes.stream().filter(home -> home.node().equals(schema.node())).findFirst();
  }
}
