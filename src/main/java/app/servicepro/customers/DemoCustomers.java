package app.servicepro.customers;

import app.servicepro.platform.Settings;
import app.servicepro.platform.db.OneServer;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.start.Started;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.tenants.Tenants;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The customers of the demo shops: none of them has ever lived. */
@ApplicationScoped
public class DemoCustomers {
  /** Behind the demo shops themselves. */
  private static final int AFTER_THE_SHOPS = 3000;

  @Inject private Settings settings;
  @Inject private Tenants tenants;
  @Inject private OneServer oneServer;
  @Inject private Shop shop;

  void load(@Observes @Priority(AFTER_THE_SHOPS) Started event) {
    if (settings.demo()) {
      oneServer.alone("demo customers", this::load);
    }
  }

  private void load() {
    var shops = read();
    for (var slug : shops.keySet()) {
      var customers = Json.objects(shops, slug);
      tenants.bySlug(slug).ifPresent(t -> Tenancy.run(t.id(), () -> shop.fill(customers)));
    }
  }

  private static JsonObject read() {
    try (var file = DemoCustomers.class.getResourceAsStream("/customers/demo.json")) {
      if (file == null) {
        throw new IllegalStateException("the resource customers/demo.json is missing");
      }
      return Json.object(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One shop, in one transaction. */
  @ApplicationScoped
  public static class Shop {
    @Inject private Customers customers;

    /** Does nothing in a shop that ever had customers. */
    @Transactional
    void fill(List<JsonObject> wanted) {
      if (customers.none()) {
        wanted.forEach(json -> customers.add(sheet(json)));
      }
    }

    private static CustomerSheet sheet(JsonObject json) {
      return new CustomerSheet(
          json.getString("name"),
          Json.text(json, "phone"),
          Json.text(json, "email"),
          Json.text(json, "address"),
          Json.text(json, "language", "en"),
          Json.text(json, "note"));
    }
  }
}
