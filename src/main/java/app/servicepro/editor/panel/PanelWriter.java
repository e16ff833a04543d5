package app.servicepro.editor.panel;

import app.servicepro.platform.json.Json;
import app.servicepro.themes.SectionSchema;
import jakarta.json.JsonObject;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;

/** Fills the panel with a section, with header or footer, or with what may be added. */
public final class PanelWriter {
  private static final String SITE = "site";

  /** Where content of live sections is changed. */
  private static final Map<String, String> SOURCES = Map.of("services", "/dashboard/services");

  private final Sheet sheet;
  private final String page;

  public PanelWriter(Sheet sheet, String page) {
    this.sheet = sheet;
    this.page = page;
  }

  /** A section of the page, or {@code header} or {@code footer}. */
  public PanelView section(String id) {
    if (id.equals("header") || id.equals("footer")) {
      return frame(id);
    }
    return sheet
        .section(page, id)
        .map(this::section)
        .orElseGet(() -> PanelView.of("empty", said("panel.empty"), said("panel.empty.about")));
  }

  private PanelView section(JsonObject section) {
    var type = Json.text(section, "type", "");
    var at = "sections/" + Json.text(section, "id", "");
    var schema = sheet.schema(type);
    if (schema.isEmpty()) {
      var title = sheet.speech().section(type);
      return PanelView.of("unknown", title, said("panel.unknown")).sent(at, "");
    }
    var sections = Json.objects(sheet.page(page).orElseThrow(), "sections");
    return filled("section", "page:" + page, section, at, schema.get())
        .sent(at, "/dashboard/editor/pages/" + page + "/" + at)
        .placed(
            section.getBoolean("hidden", false),
            sections.getFirst().equals(section),
            sections.getLast().equals(section));
  }

  /** Header and footer belong to the site: they are the same on every page. */
  private PanelView frame(String type) {
    var schema = Objects.requireNonNull(sheet.theme().sections().get(type), type);
    var part = Json.child(sheet.site(), type);
    return filled("frame", SITE, part, type, schema)
        .sent(type, "/dashboard/editor/pages/" + page + "/sections/" + type)
        .from(said("panel.frame"), "/dashboard/settings/site");
  }

  private PanelView filled(
      String kind, String doc, JsonObject part, String at, SectionSchema schema) {
    var reader = new FieldReader(sheet, doc, true);
    var source = schema.source();
    var view =
        PanelView.of(kind, sheet.speech().section(schema.type()), "")
            .with(
                reader.fields(part, at, schema.settings()),
                reader.blocks(part, at, schema.blocks()));
    return source == null || !SOURCES.containsKey(source)
        ? view
        : view.from(said("panel.source." + source), SOURCES.get(source));
  }

  /** What may be added to the page. */
  public PanelView add() {
    var offers =
        sheet.theme().sections().keySet().stream()
            .filter(type -> !type.equals("header") && !type.equals("footer"))
            .filter(type -> sheet.schema(type).isPresent() && fits(type))
            .map(type ->
                new PanelView.Offer(
                    type, sheet.speech().section(type), sheet.speech().about(type), false))
            .sorted(Comparator.comparing(PanelView.Offer::label))
            .toList();
    return PanelView.of("add", said("panel.add"), "").offering(offers);
  }

  /**
   * The details of a service stand on the page of services only, a notice on none of a tenant's.
   */
  private boolean fits(String type) {
    return switch (type) {
      case "service-detail" -> page.equals("service");
      case "notice" -> false;
      default -> true;
    };
  }

  private String said(String key) {
    return sheet.speech().said(key);
  }
}
