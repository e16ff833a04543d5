package app.servicepro.tenants.web;

import app.servicepro.platform.dashboard.Viewer;
import app.servicepro.platform.forms.Form;
import app.servicepro.platform.forms.Once;
import app.servicepro.platform.i18n.Language;
import app.servicepro.platform.tenancy.Tenancy;
import app.servicepro.platform.tenancy.TenantId;
import app.servicepro.tenants.Nodes;
import app.servicepro.tenants.Refused;
import app.servicepro.tenants.Setting;
import app.servicepro.tenants.schema.Fault;
import app.servicepro.tenants.schema.Field;
import app.servicepro.tenants.schema.NodeSchema;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Shows and changes nodes, of the platform and of a tenant alike. */
@RequestScoped
public class NodeDesk {
  private static final int LONGEST_INPUT = 4_000;
  private static final int LONGEST_NOTE = 500;
  private static final int MOST_VERSIONS = 1_000_000;

  @Inject private Nodes nodes;
  @Inject private Language language;
  @Inject private Once once;

  /** The list of those nodes. */
  NodesPage list(TenantId whose, String path, Predicate<NodeSchema> wanted) {
    var speech = new Speech(language.words());
    var features = Viewer.required().features();
    return new NodesPage(
        nodes.all().stream()
            .filter(wanted)
            .map(schema -> {
              boolean has = schema.feature() == null || features.contains(schema.feature());
              return new NodesPage.Row(
                  schema.node(),
                  speech.of("node." + schema.node()),
                  speech.of("node." + schema.node() + ".about"),
                  path + "/" + schema.node(),
                  has || whose.equals(TenantId.PLATFORM),
                  set(whose, schema, speech));
            })
            .toList());
  }

  private String set(TenantId whose, NodeSchema schema, Speech speech) {
    var here = layer(whose);
    long count =
        nodes.explain(whose, schema.node()).stream()
            .filter(s -> s.layer() == here && !s.field().kept())
            .count();
    return speech.of("nodes.set", Map.of("count", count));
  }

  /**
   * @param advanced whether everything is shown
   */
  NodePage page(
      TenantId whose,
      NodeSchema schema,
      String path,
      boolean advanced,
      boolean edit,
      boolean stale) {
    var speech = new Speech(language.words());
    var settings =
        nodes.explain(whose, schema.node()).stream()
            .filter(s -> advanced || !s.field().advanced())
            .map(s -> SettingView.of(schema, s, layer(whose), speech))
            .toList();
    var history = Tenancy.as(whose, () -> nodes.history(schema.node()));
    return new NodePage(
        schema.node(),
        speech.of("node." + schema.node()),
        speech.of("node." + schema.node() + ".about"),
        path + "/" + schema.node(),
        path,
        nodes.version(whose, schema.node()),
        settings.stream().map(SettingView::id).collect(Collectors.joining(",")),
        edit,
        stale,
        advanced,
        settings,
        advanced
            ? history.stream().map(v -> VersionView.of(v, schema, speech)).toList()
            : List.of());
  }

  /**
   * Saves a form that was posted; what is wrong with it is in the form afterwards.
   *
   * @return where to go on; empty when the form failed
   * @throws app.servicepro.tenants.Stale when somebody changed the node in the meantime
   */
  String save(TenantId whose, NodeSchema schema, Form form, String path) {
    var typed = typed(whose, schema, form);
    int version = form.number("version", 0, MOST_VERSIONS);
    var note = form.optional("note", LONGEST_NOTE);
    var inherit = Set.of(form.optional("inherit", LONGEST_NOTE));
    if (form.failed()) {
      tell(form, Tenancy.as(whose, () -> nodes.faults(schema.node(), typed)));
    }
    return done(
        whose,
        form,
        path + "/" + schema.node() + "?done=saved",
        () -> nodes.change(schema.node(), version, typed, inherit, note));
  }

  /** Goes back to an older version; otherwise like {@link #save}. */
  String restore(TenantId whose, NodeSchema schema, Form form, String path) {
    int version = form.number("version", 0, MOST_VERSIONS);
    int older = form.number("older", 1, MOST_VERSIONS);
    return done(
        whose,
        form,
        path + "/" + schema.node() + "?done=restored",
        () -> nodes.restore(schema.node(), version, older, ""));
  }

  private String done(TenantId whose, Form form, String place, Runnable work) {
    if (form.failed()) {
      return "";
    }
    try {
      return Tenancy.as(
          whose,
          () ->
              once.place(
                  form.once(),
                  () -> {
                    work.run();
                    return place;
                  }));
    } catch (Refused e) {
      tell(form, e.faults());
      return "";
    }
  }

  private static void tell(Form form, Map<String, Fault> faults) {
    faults.forEach((field, fault) -> form.problem(field, fault.key(), fault.words()));
  }

  /** What was typed into those fields that the form held. */
  private Map<String, String> typed(TenantId whose, NodeSchema schema, Form form) {
    var shown = List.of(form.optional("shown", LONGEST_INPUT).split(","));
    var typed = new TreeMap<String, String>();
    for (var field : schema.fields(whose.equals(TenantId.PLATFORM))) {
      if (shown.contains(field.id())) {
        inputs(field).forEach(input -> typed.put(input, read(form, field, input)));
      }
    }
    return typed;
  }

  private List<String> inputs(Field field) {
    return field.localized()
        ? language.words().locales().tags().stream().map(tag -> field.id() + "." + tag).toList()
        : List.of(field.id());
  }

  private static String read(Form form, Field field, String input) {
    return switch (field.type()) {
      case FLAG -> String.valueOf(form.flag(input));
      case LINES -> form.optionalLines(input, LONGEST_INPUT);
      default -> form.optional(input, LONGEST_INPUT);
    };
  }

  private static Setting.Layer layer(TenantId whose) {
    return whose.equals(TenantId.PLATFORM) ? Setting.Layer.PLATFORM : Setting.Layer.TENANT;
  }
}
