package app.servicepro.tenants.model;

import app.servicepro.platform.i18n.Language;
import app.servicepro.platform.i18n.LocalText;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.tenants.Setting;
import app.servicepro.tenants.Setting.Layer;
import app.servicepro.tenants.schema.Field;
import app.servicepro.tenants.schema.NodeSchema;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds what holds: the shipped default, what the platform says, what the trade says, what the
 * tenant says; the last one that says something. What a newer schema does not allow any more says
 * nothing, so that what holds is always valid.
 */
@ApplicationScoped
public class Resolver {
  private static final String PLATFORM_NAME = "ServicePro";

  @Inject private Documents documents;
  @Inject private KnownTenants tenants;
  @Inject private PackNodes packs;
  @Inject private Homes homes;
  @Inject private Language language;

  public Setting resolve(TenantId tenant, NodeSchema schema, Field field) {
    var own = field.kept() ? own(tenant, schema) : documents.read(tenant, schema.node()).values();
    return resolve(tenant, schema, field, own);
  }

  /** What the tenant itself says, with what other components keep of it. */
  public JsonObject own(TenantId tenant, NodeSchema schema) {
    var values = documents.read(tenant, schema.node()).values();
    boolean whole =
        tenant.equals(TenantId.PLATFORM)
            || schema.fields().values().stream().noneMatch(Field::kept);
    return whole ? values : with(values, Tenancy.as(tenant, () -> homes.read(schema)));
  }

  private static JsonObject with(JsonObject values, JsonObject kept) {
    var both = Json.PROVIDER.createObjectBuilder(values);
    kept.forEach(both::add);
    return both.build();
  }

  /**
   * @param own what the tenant's own document says, or shall say
   */
  public Setting resolve(TenantId tenant, NodeSchema schema, Field field, JsonObject own) {
    var facts = tenants.find(tenant).orElse(null);
    var value = standard(schema, field, facts == null ? PLATFORM_NAME : facts.name());
    var layer = Layer.DEFAULT;
    boolean platform = tenant.equals(TenantId.PLATFORM);
    if (!platform && field.ofPlatform()) {
      var all = documents.read(TenantId.PLATFORM, schema.node()).values();
      var said = valid(field, all.get(field.id()));
      if (said != null) {
        value = said;
        layer = Layer.PLATFORM;
      }
    }
    var usual =
        facts == null ? null : valid(field, packs.value(facts.pack(), schema.node(), field.id()));
    if (usual != null) {
      value = usual;
      layer = Layer.PACK;
    }
    var mine =
        (platform ? field.ofPlatform() : field.ofTenant())
            ? valid(field, own.get(field.id()))
            : null;
    return mine == null
        ? new Setting(field, value, layer, value, layer)
        : new Setting(field, mine, platform ? Layer.PLATFORM : Layer.TENANT, value, layer);
  }

  private static @Nullable JsonValue valid(Field field, @Nullable JsonValue said) {
    return said == null || field.fault(said) != null ? null : said;
  }

  private JsonValue standard(NodeSchema schema, Field field, String name) {
    if (field.fact() != null) {
      int most = Math.min(field.longest(), name.length());
      return Json.PROVIDER.createValue(name.substring(0, most));
    }
    if (!field.localized()) {
      return field.standard();
    }
    var words = language.words();
    var key = "default." + schema.node() + "." + field.id();
    return words.has("tenants", key)
        ? LocalText.of(words, "tenants", key, Map.of("business", name))
        : field.standard();
  }
}
