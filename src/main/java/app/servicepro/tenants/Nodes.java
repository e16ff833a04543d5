package app.servicepro.tenants;

import app.servicepro.platform.i18n.Language;
import app.servicepro.platform.i18n.LocalText;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.tenants.model.Documents;
import app.servicepro.tenants.model.NodeEdits;
import app.servicepro.tenants.model.Resolver;
import app.servicepro.tenants.schema.Fault;
import app.servicepro.tenants.schema.NodeSchema;
import app.servicepro.tenants.schema.NodeSchemas;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What can be set, in layers: shipped default, platform, trade, tenant; the most specific wins.
 * Reading takes no query once a tenant's documents are in memory. Writing is for the bound tenant,
 * or for everybody while {@link TenantId#PLATFORM} is bound; every server follows within a second.
 *
 * <p>Nodes and fields are those of {@code nodes/*.json}; asking for another is a mistake.
 */
@ApplicationScoped
public class Nodes {
  private static final int KEPT_IN_SIGHT = 50;

  @Inject private Documents documents;
  @Inject private Resolver resolver;
  @Inject private NodeEdits edits;
  @Inject private Language language;

  /** What holds for a tenant. */
  public JsonValue value(TenantId tenant, String node, String field) {
    var schema = NodeSchemas.shipped().get(node);
    return resolver.resolve(tenant, schema, schema.field(field)).value();
  }

  /**
   * As text; empty when nothing is set.
   *
   * @param locale whose text is wanted, if there are several
   */
  public String text(TenantId tenant, String node, String field, String locale) {
    var text =
        LocalText.in(value(tenant, node, field), locale, language.words().locales().source());
    return Objects.requireNonNullElse(text, "");
  }

  public BigDecimal number(TenantId tenant, String node, String field) {
    return ((JsonNumber) value(tenant, node, field)).bigDecimalValue();
  }

  public boolean flag(TenantId tenant, String node, String field) {
    return value(tenant, node, field).equals(JsonValue.TRUE);
  }

  /** Every field of a node that the tenant (or the platform) may set, with its reasons. */
  public List<Setting> explain(TenantId tenant, String node) {
    var schema = NodeSchemas.shipped().get(node);
    var own = resolver.own(tenant, schema);
    return schema.fields(tenant.equals(TenantId.PLATFORM)).stream()
        .map(field -> resolver.resolve(tenant, schema, field, own))
        .toList();
  }

  public List<NodeSchema> all() {
    return List.copyOf(NodeSchemas.shipped().all());
  }

  /** The number that a change must name, so that it is not made over somebody else's. */
  public int version(TenantId tenant, String node) {
    return documents.read(tenant, node).version();
  }

  /** What the bound tenant set before, the newest first. */
  @Transactional
  public List<Version> history(String node) {
    return documents.history(NodeSchemas.shipped().get(node).node(), KEPT_IN_SIGHT);
  }

  /**
   * Sets fields of the bound tenant. What is equal to what holds anyway is not set, so that it
   * follows when the platform or the trade changes it.
   *
   * @param version the one that was read
   * @param typed field to text; {@code greeting.es} for one language; "true" for a flag. A field
   *     that is not there stays as it is.
   * @param inherit fields whose own value is given up: what is inherited holds again
   * @param note why, for those who read the history; may be empty
   * @throws Refused with all faults; nothing is changed
   * @throws Stale when somebody changed it in the meantime
   */
  @Transactional
  public void change(
      String node, int version, Map<String, String> typed, Set<String> inherit, String note) {
    Tenancy.required();
    edits.change(NodeSchemas.shipped().get(node), version, typed, inherit, note);
  }

  /** What {@link #change} would refuse of this, by the name of the input. */
  public Map<String, Fault> faults(String node, Map<String, String> typed) {
    return edits.faults(NodeSchemas.shipped().get(node), typed);
  }

  /**
   * Sets everything as it was in an older version.
   *
   * @throws Refused when that would not be valid today
   * @throws IllegalArgumentException when there is no such version
   */
  @Transactional
  public void restore(String node, int version, int older, String note) {
    Tenancy.required();
    edits.restore(NodeSchemas.shipped().get(node), version, older, note);
  }
}
