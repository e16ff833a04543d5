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

  /**
   * What a change would make of the document.
   *
   * @param next the document's members
   * @param elsewhere what other components would keep
   */
  private record Draft(
      Map<String, JsonValue> next, Map<String, JsonValue> elsewhere, Map<String, Fault> faults) {}

  public void change(
      NodeSchema schema, int version, Map<String, String> typed, Set<String> inherit, String note) {
    var document = documents.lock(schema.node(), version);
    var draft = draft(schema, document.content().values(), typed, inherit);
    keep(schema, document, draft, note);
    if (!draft.elsewhere().isEmpty()) {
      homes.write(schema, object(draft.elsewhere()));
    }
  }

  /** What {@link #change} would refuse. */
  public Map<String, Fault> faults(NodeSchema schema, Map<String, String> typed) {
    var now = documents.read(Tenancy.required(), schema.node()).values();
    return draft(schema, now, typed, Set.of()).faults();
  }

  private Draft draft(
      NodeSchema schema, JsonObject before, Map<String, String> typed, Set<String> inherit) {
    var draft = new Draft(new TreeMap<>(before), new TreeMap<>(), new TreeMap<>());
    var own = resolver.own(Tenancy.required(), schema);
    for (var field : schema.fields(platform())) {
      if (inherit.contains(field.id())) {
        draft.next().remove(field.id());
        continue;
      }
      var given =
          field.localized()
              ? texts(field, typed, draft.faults())
              : one(field, typed, draft.faults());
      if (given != null && (before.containsKey(field.id()) || news(schema, field, own, given))) {
        (field.kept() ? draft.elsewhere() : draft.next()).put(field.id(), given);
      }
    }
    return lacking(schema, draft);
  }

  private Draft lacking(NodeSchema schema, Draft draft) {
    var tenant = Tenancy.required();
    var values = object(draft.next());
    schema
        .lacking(
            other -> resolver.resolve(tenant, schema, schema.field(other), values).value(),
            platform())
        .forEach(draft.faults()::putIfAbsent);
    return draft;
  }

  public void restore(NodeSchema schema, int version, int older, String note) {
    var document = documents.lock(schema.node(), version);
    var was =
        documents
            .at(schema.node(), older)
            .orElseThrow(() -> new IllegalArgumentException("no version " + older));
    var faults = new TreeMap<>(schema.faults(was, platform()));
    var draft = lacking(schema, new Draft(new TreeMap<>(was), Map.of(), faults));
    keep(schema, document, draft, note);
  }

  /** Nothing is kept unless everything is right. */
  private void keep(NodeSchema schema, SettingsDocument document, Draft draft, String note) {
    if (!draft.faults().isEmpty()) {
      throw new Refused(draft.faults());
    }
    trail.changed(
        "settings.changed",
        "settings:" + schema.node(),
        documents.write(document, object(draft.next()), note));
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
