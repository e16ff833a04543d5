package app.servicepro.tenants.model;

import app.servicepro.platform.i18n.Language;
import app.servicepro.platform.json.Json;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.tenants.Refused;
import app.servicepro.tenants.schema.Fault;
import app.servicepro.tenants.schema.Field;
import app.servicepro.tenants.schema.NodeSchema;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Changes a node of the bound tenant: judged as a whole, kept as a version, told in the trail. */
@ApplicationScoped
public class NodeEdits {
  @Inject private Documents documents;
  @Inject private Resolver resolver;
  @Inject private Homes homes;
  @Inject private Trail trail;
  @Inject private Language language;

  public void change(
      NodeSchema schema, int version, Map<String, String> typed, Set<String> inherit, String note) {
    var document = documents.lock(schema.node(), version);
    var before = document.content().values();
    var next = new TreeMap<String, JsonValue>(before);
    var elsewhere = new TreeMap<String, JsonValue>();
    var faults = new TreeMap<String, Fault>();
    var own = resolver.own(Tenancy.required(), schema);
    for (var field : schema.fields(platform())) {
      if (inherit.contains(field.id())) {
        continue;
      }
      var given = field.localized() ? texts(field, typed, faults) : one(field, typed, faults);
      if (given != null && (before.containsKey(field.id()) || news(schema, field, own, given))) {
        (field.kept() ? elsewhere : next).put(field.id(), given);
      }
    }
    next.keySet().removeAll(inherit);
    keep(schema, document, next, faults, note);
    if (!elsewhere.isEmpty()) {
      homes.write(schema, object(elsewhere));
    }
  }

  public void restore(NodeSchema schema, int version, int older, String note) {
    var document = documents.lock(schema.node(), version);
    var was =
        documents
            .at(schema.node(), older)
            .orElseThrow(() -> new IllegalArgumentException("no version " + older));
    var faults = new TreeMap<>(schema.faults(was, platform()));
    keep(schema, document, new TreeMap<>(was), faults, note);
  }

  /** Nothing is kept unless everything is right. */
  private void keep(
      NodeSchema schema,
      SettingsDocument document,
      Map<String, JsonValue> next,
      Map<String, Fault> faults,
      String note) {
    var values = object(next);
    var tenant = Tenancy.required();
    schema
        .lacking(
            other -> resolver.resolve(tenant, schema, schema.field(other), values).value(),
            platform())
        .forEach(faults::putIfAbsent);
    if (!faults.isEmpty()) {
      throw new Refused(faults);
    }
    trail.changed(
        "settings.changed", "settings:" + schema.node(), documents.write(document, values, note));
  }

  /** A field that another component keeps has no layers: it is what it is there. */
  private boolean news(NodeSchema schema, Field field, JsonObject own, JsonValue given) {
    var now = resolver.resolve(Tenancy.required(), schema, field, own);
    return !(field.kept() ? now.value() : now.inherited()).equals(given);
  }

  private static @Nullable JsonValue one(
      Field field, Map<String, String> typed, Map<String, Fault> faults) {
    var text = typed.get(field.id());
    if (text == null) {
      return null;
    }
    var value = field.type().read(text);
    var fault = field.fault(value);
    if (fault != null) {
      faults.put(field.id(), fault);
    }
    return value;
  }

  private @Nullable JsonValue texts(
      Field field, Map<String, String> typed, Map<String, Fault> faults) {
    var texts = new TreeMap<String, JsonValue>();
    boolean asked = false;
    for (var tag : language.words().locales().tags()) {
      var input = field.id() + "." + tag;
      var text = typed.get(input);
      asked |= text != null;
      if (text != null && !text.isBlank()) {
        var value = field.type().read(text);
        var fault = field.faultOfOne(value);
        if (fault != null) {
          faults.put(input, fault);
        }
        texts.put(tag, value);
      }
    }
    return asked ? object(texts) : null;
  }

  private static boolean platform() {
    return Tenancy.required().equals(TenantId.PLATFORM);
  }

  private static JsonObject object(Map<String, JsonValue> members) {
    var builder = Json.PROVIDER.createObjectBuilder();
    members.forEach(builder::add);
    return builder.build();
  }
}
